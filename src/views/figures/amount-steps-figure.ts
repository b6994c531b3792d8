import type { WaterfallChart } from '../../charts/waterfall-chart.ts';
import {
  decimalInUnit,
  fenOf,
  formatFen,
  formatMoney,
  precisionOf,
  type Fen,
  type Money,
  type MoneyUnit,
} from '../../model/money.ts';
import { groupThousands, padDecimals } from '../../model/decimal.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';

type Step = WaterfallChart['steps'][number];

/** From what was asked to what was approved, adjusted and spent, of one object and year; the changes are computed. */
export function amountStepsFigure(
  index: ArchiveIndex,
  dossier: RecordOf<'dossiers'>,
  id: string,
): FigureView | undefined {
  const { preEvaluation, budget } = dossier;
  if (!budget) return undefined;
  const stages: [string, Money | undefined, string][] = [
    ['申报', budget.asked ?? preEvaluation?.asked, ''],
    ['事前评估建议', preEvaluation?.advised, '评估核减'],
    ['批复预算', budget.approved, '审核核减'],
    ['调整预算', budget.adjusted, '年中调整'],
    ['执行', budget.executed, '未执行'],
  ];
  const known = stages.filter((stage): stage is [string, Money, string] => stage[1] !== undefined);
  const [first, second] = known;
  if (!first || !second || known.length < 3) return undefined;
  const unit = second[1].unit;
  const steps = known.flatMap(([label, amount, change], at): Step[] => {
    const before = known[at - 1]?.[1];
    const total: Step = { label, role: 'total', value: printedValue(amount, unit) };
    if (!before) return [total];
    const fen = (fenOf(amount) - fenOf(before)) as Fen;
    if (fen === 0) return [total];
    const isApproximate = precisionOf(amount) !== 'exact' || precisionOf(before) !== 'exact';
    const word = fen > 0 ? (change === '年中调整' ? '年中追加' : '增加') : change === '年中调整' ? '年中调减' : change;
    return [{ label: `${word}（推算）`, role: 'change', value: { ...computedValue(fen, unit), isApproximate } }, total];
  });
  const chart: WaterfallChart = { kind: 'waterfall', name: '从申报到执行', unit, rowTitle: '步骤', steps };
  return {
    id,
    title: findingOf(known),
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, budget.citation, { kind: 'computed', unit }),
  };
}

function findingOf(known: readonly [string, Money, string][]): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const fen = (fenOf(last[1]) - fenOf(first[1])) as Fen;
  const difference =
    fen === 0 ? '两者相同' : `${fen < 0 ? '少' : '多'} ${formatFen(Math.abs(fen) as Fen, last[1].unit)}`;
  return `${first[0]} ${formatMoney(first[1])}，${last[0]} ${formatMoney(last[1])}，${difference}`;
}

function printedValue(amount: Money, unit: MoneyUnit) {
  return {
    value: Number(decimalInUnit(fenOf(amount), unit)),
    text: amount.unit === unit ? formatMoney(amount).replace(unit, '') : formatMoney(amount),
    isApproximate: precisionOf(amount) !== 'exact',
  };
}

function computedValue(fen: Fen, unit: MoneyUnit) {
  const digits = decimalInUnit(fen, unit);
  return { value: Number(digits), text: `${fen > 0 ? '+' : ''}${groupThousands(padDecimals(digits, 2))}` };
}
