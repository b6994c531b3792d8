import { bookTitle } from '../../../model/book.ts';
import { fenOf, formatMoney, precisionOf, type Money } from '../../../model/money.ts';
import { formatDate } from '../../../model/period.ts';
import { executionRate, percentText } from '../../../model/rate.ts';
import type { BudgetStage } from '../../../schemas/budget-stage.ts';
import type { ArchiveIndex, Keyed } from '../../archive/archive-index.ts';
import { knownFacts, type Block } from '../../shapes/block.ts';
import { amountStepsFigure } from '../../figures/amount-steps-figure.ts';
import { figureBlock } from '../../shapes/figure.ts';
import { notesOf, type NotesAt } from '../../parts/notes.ts';
import { sourceLine } from '../../parts/source-line.ts';
import type { StageContent } from './stage-content.ts';

export function budgetStage(index: ArchiveIndex, dossier: Keyed<'dossiers'>, id: string): StageContent | undefined {
  const stage = dossier.record.budget;
  if (!stage) return undefined;
  const notes = notesOf(index, 'dossiers', dossier.key);
  return {
    summary: budgetSummary(stage),
    blocks: budgetBlocks(
      index,
      stage,
      (...path) => notes.under('budget', ...path),
      figureBlock(amountStepsFigure(index, dossier.record, `${id}-amounts`)),
    ),
  };
}

/** The newest amount that the stage states, with what it is. */
export function budgetSummary(stage: BudgetStage): string {
  const newest = stage.adjusted
    ? (['调整预算', stage.adjusted] as const)
    : stage.approved
      ? (['批复', stage.approved] as const)
      : stage.asked && (['申报', stage.asked] as const);
  const spent = stage.executed && `执行 ${formatMoney(stage.executed)}`;
  return [newest && `${newest[0]} ${formatMoney(newest[1])}`, spent].filter(Boolean).join('，') || '见下';
}

function budgetBlocks(index: ArchiveIndex, stage: BudgetStage, notesAt: NotesAt, figure: readonly Block[]): Block[] {
  const amount = (label: string, key: 'asked' | 'approved' | 'adjusted' | 'executed') => {
    const value = stage[key];
    return { label, value: value && formatMoney(value), notes: notesAt(key) };
  };
  return [
    {
      kind: 'facts',
      facts: knownFacts([
        amount('申报数', 'asked'),
        amount('批复数', 'approved'),
        amount('调整预算数', 'adjusted'),
        amount('执行数', 'executed'),
        { label: '执行率', value: computedRate(stage.executed, stage.adjusted ?? stage.approved), mark: '推算' },
        {
          label: '批复日期',
          value: stage.approvedOn && formatDate(stage.approvedOn),
          notes: notesAt('approvedOn'),
        },
        { label: '预算本', value: stage.book && bookTitle[stage.book] },
        ...(stage.parts ?? []).map(({ name, amount: part }, position) => ({
          label: /^其中/.test(name) ? name : `其中：${name}`,
          value: formatMoney(part),
          notes: notesAt('parts', position),
        })),
        {
          label: '项目库',
          value: stage.inReserve === undefined ? undefined : stage.inReserve ? '已入库' : '未入库',
          notes: notesAt('inReserve'),
        },
        { label: '增减原因', value: stage.reason, wide: true, notes: notesAt('reason') },
        { label: '实施计划', value: stage.plan, wide: true },
      ]),
    },
    ...figure,
    { kind: 'source', source: sourceLine(index, stage.citation) },
  ];
}

/** Executed over budget in percent with two decimals; nothing where either is unknown or the budget is zero. */
function computedRate(executed: Money | undefined, budget: Money | undefined): string | undefined {
  if (!executed || !budget) return undefined;
  const rate = executionRate(fenOf(executed), fenOf(budget));
  const isExact = precisionOf(executed) === 'exact' && precisionOf(budget) === 'exact';
  return rate && `${isExact ? '' : '约'}${percentText(rate, 2)}%`;
}
