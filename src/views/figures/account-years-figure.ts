import type { DumbbellChart } from '../../charts/dumbbell-chart.ts';
import type { ChartValue } from '../../charts/chart-value.ts';
import { formatFen, type Fen, type MoneyUnit } from '../../model/money.ts';
import type { Budget } from '../../schemas/account.ts';
import { spendingTotal, type SpendingTotal } from '../accounts/spending-total.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';
import { chartMoney } from './spending-lines.ts';

/** Totals by which accounts compare, the widest first: governments print a table for each book and no 支出总计. */
const MEASURES = [
  { name: '支出总计', form: 'income-expenditure' },
  { name: '一般公共预算支出合计', form: 'general-expenditure' },
] as const;
type Measure = (typeof MEASURES)[number];

type YearTotals = {
  year: number;
  scope: Budget['scope'];
  budget?: SpendingTotal | undefined;
  final?: SpendingTotal | undefined;
};

/**
 * Budget against final account of one holder, an agency or a government, year by year, by one printed total of tables
 * of one scope. Nothing where no year has both, since one alone compares with nothing.
 */
export function accountYearsFigure(index: ArchiveIndex, holder: string): FigureView | undefined {
  return MEASURES.map((measure) => figureBy(index, holder, measure)).find((figure) => figure !== undefined);
}

function figureBy(index: ArchiveIndex, holder: string, measure: Measure): FigureView | undefined {
  const years = yearTotals(index.budgets.get(holder) ?? [], index.finalAccounts.get(holder) ?? [], measure);
  const both = years.filter(({ budget, final }) => budget && final);
  const newest = both.at(-1);
  const unit = newest?.final?.unit;
  if (!newest?.budget || !newest.final || unit === undefined) return undefined;
  const shown = years.filter(({ scope }) => scope === newest.scope);
  const chart: DumbbellChart = {
    kind: 'dumbbell',
    name: `${measure.name}：预算与决算`,
    unit,
    rowTitle: '年度',
    series: ['预算', '决算'],
    rows: shown.map(({ year, budget, final }) => ({
      label: `${year} 年`,
      values: [valueIn(budget, unit), valueIn(final, unit)],
    })),
  };
  return {
    id: 'budget-and-final',
    title: findingOf(newest.year, newest.budget, newest.final, measure),
    lead: `按各年预算和决算所印的${measure.name}，口径相同（${newest.scope === 'unit' ? '单位' : newest.scope === 'department' ? '部门' : '政府'}）。决算含年中调整、上年结转等，与年初预算有差并不都是超支。`,
    chart,
    table: chartTable(chart, 'budget-and-final'),
    source: sourceLine(index, newest.final.account.citation, { unit }),
  };
}

function yearTotals(
  budgets: readonly Keyed<'budgets'>[],
  finals: readonly Keyed<'finalAccounts'>[],
  measure: Measure,
): YearTotals[] {
  const years = new Map<string, YearTotals>();
  const add = (account: Budget, part: 'budget' | 'final') => {
    const total = spendingTotal(account, measure.form);
    if (!total) return;
    const key = `${account.fiscalYear} ${account.scope}`;
    years.set(key, { ...(years.get(key) ?? { year: account.fiscalYear, scope: account.scope }), [part]: total });
  };
  for (const { record } of budgets) add(record, 'budget');
  for (const { record } of finals) add(record, 'final');
  return [...years.values()].toSorted((a, b) => a.year - b.year);
}

function valueIn(total: SpendingTotal | undefined, unit: MoneyUnit): ChartValue {
  if (total === undefined) return { value: undefined, text: '本站未收录' };
  return chartMoney(total.fen, unit, total.unit === unit ? total.text : formatFen(total.fen, unit));
}

function findingOf(year: number, budget: SpendingTotal, final: SpendingTotal, { name }: Measure): string {
  const difference = (final.fen - budget.fen) as Fen;
  const printed = `${year} 年${name}：预算 ${budget.text}${budget.unit}，决算 ${final.text}${final.unit}`;
  if (difference === 0) return `${printed}，两者相同`;
  const share = budget.fen === 0 ? '' : `（${Math.abs((difference / budget.fen) * 100).toFixed(1)}%）`;
  return `${printed}，决算${difference > 0 ? '多' : '少'} ${formatFen(Math.abs(difference) as Fen, final.unit)}${share}`;
}
