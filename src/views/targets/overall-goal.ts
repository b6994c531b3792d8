import { additivity } from '../../model/additive-measure.ts';
import { addDecimal, groupThousands, printedDecimals, shiftPoint, type DecimalText } from '../../model/decimal.ts';
import { sharedPlaces } from '../../model/measure-unit.ts';
import { percentText } from '../../model/rate.ts';
import { readRow } from '../../model/target-change.ts';
import { readTargetValue, type TargetComparison } from '../../model/target-value.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { BudgetObject } from '../../schemas/object.ts';
import { figureBlock, type FigureView } from '../shapes/figure.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Cell, Row } from '../shapes/table.ts';

type Goal = NonNullable<BudgetObject['overallGoal']>;
type GoalIndicator = NonNullable<Goal['indicators']>[number];

/** What one indicator of the 总目标 reached in one year, as the self-evaluation prints it. */
export type YearlyActual = { year: number; text: string | undefined; value: TargetComparison | undefined };

/** The way of one indicator: its years, and what they come to where they may be added. */
export type GoalSeries = {
  indicator: GoalIndicator;
  years: readonly YearlyActual[];
  /** The sum of the years collected, or why there is none. */
  total: { sum: DecimalText; unit: string; percent: string | undefined; missing: number } | { why: string };
};

/** Yearly actuals of each indicator of the goal, within its period. Only 单位自评 counts: kinds of evaluation do not mix. */
export function goalSeries(goal: Goal, dossiers: readonly RecordOf<'dossiers'>[]): GoalSeries[] {
  const years = dossiers
    .filter(({ fiscalYear, evaluations }) => evaluations && goal.fromYear <= fiscalYear && fiscalYear <= goal.untilYear)
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear);
  return (goal.indicators ?? []).map((indicator) => {
    const actuals = years.map((dossier) => actualOf(dossier, indicator));
    return { indicator, years: actuals, total: totalOf(indicator, actuals) };
  });
}

function actualOf({ fiscalYear: year, evaluations = [] }: RecordOf<'dossiers'>, { id }: GoalIndicator): YearlyActual {
  const rows = evaluations.filter(({ kind }) => kind === 'self').flatMap((evaluation) => evaluation.rows);
  const row = rows.find((candidate) => candidate.id === id);
  if (!row?.actual) return { year, text: undefined, value: undefined };
  const read = readTargetValue(row.actual, row.unit === undefined ? {} : { unit: row.unit });
  const isExact = read.kind === 'comparison' && read.precision === 'exact' && read.comparator === undefined;
  return { year, text: row.actual, value: isExact ? read : undefined };
}

function totalOf(indicator: GoalIndicator, years: readonly YearlyActual[]): GoalSeries['total'] {
  const target = readRow(indicator);
  const unit = indicator.unit ?? (target.kind === 'comparison' ? target.unit : '');
  const adds = additivity(indicator.name, unit);
  if (!adds.adds) return { why: `不能相加：${adds.why}` };
  const known = years.filter(({ text }) => text !== undefined);
  if (known.length === 0) return { why: '各年完成数，本站未收录' };
  const values = known.map(({ value }) => value && inUnit(value, unit));
  if (values.some((value) => value === undefined)) return { why: '不能相加：有的年份没有印出确数，或计量单位不同' };
  const sum = addDecimal(values as DecimalText[]);
  const goal = target.kind === 'comparison' ? inUnit(target, unit) : undefined;
  return { sum, unit, percent: goal && percentOf(sum, goal), missing: years.length - known.length };
}

/** The value where its unit is the one asked for, or is not printed. */
function inUnit({ value, unit }: TargetComparison, wanted: string): DecimalText | undefined {
  const places = sharedPlaces(unit, wanted);
  return unit === '' || (places && places[0] === places[1]) ? value : undefined;
}

function percentOf(sum: DecimalText, goal: DecimalText): string | undefined {
  const digits = Math.max(printedDecimals(sum), printedDecimals(goal));
  const [numerator, denominator] = [shiftPoint(sum, digits), shiftPoint(goal, digits)];
  return denominator > 0n ? `${percentText({ numerator, denominator }, 1)}%` : undefined;
}

/** 总目标进展: each indicator of the goal year by year, with the sum where the unit adds up. */
export function overallGoalSections(
  goal: Goal | undefined,
  dossiers: readonly RecordOf<'dossiers'>[],
  figures: readonly FigureView[],
): PageSection[] {
  if (!goal) return [];
  const series = goalSeries(goal, dossiers);
  const years = series[0]?.years ?? [];
  const outside = dossiers
    .filter(({ fiscalYear, evaluations }) => evaluations && (fiscalYear < goal.fromYear || fiscalYear > goal.untilYear))
    .map(({ fiscalYear }) => fiscalYear)
    .toSorted();
  return section('overall-goal', '总目标进展', [
    { kind: 'text', title: `${goal.fromYear} 至 ${goal.untilYear} 年总目标`, text: goal.text },
    ...figures.flatMap(figureBlock),
    series.length === 0
      ? { kind: 'paragraph', text: '总目标没有印出可以逐年对照的指标。' }
      : {
          kind: 'table',
          table: {
            id: 'overall-goal-rows',
            caption: '总目标的指标，各年完成数（单位自评所印）',
            rowTitle: '指标',
            columns: [
              { key: 'target', title: '总目标值' },
              ...years.map(({ year }) => ({ key: String(year), title: `${year} 年`, numeric: true })),
              { key: 'total', title: '合计（推算）' },
            ],
            rows: series.map(seriesRow),
            footnote: '年度数与累计数不相加；比率、得分、单价和每年重新计数的人、户、处也不相加，只列各年。',
          },
        },
    outside.length > 0 && {
      kind: 'paragraph',
      text: `${outside.join('、')} 年不在总目标的期间之内，不列入。`,
    },
  ]);
}

/** The target of the goal with its unit, which the print may hold in a column of its own. */
export function goalText({ target, unit = '' }: GoalIndicator): string {
  return `${target}${/\d$/.test(target) ? unit : ''}`;
}

function seriesRow({ indicator, years, total }: GoalSeries): Row {
  return {
    header: indicator.name,
    cells: [
      { text: goalText(indicator), kind: 'text' },
      ...years.map(({ text }): Cell =>
        text === undefined ? { text: '', kind: 'absent', title: '本站未收录' } : { text, kind: 'number' },
      ),
      { text: totalText(total, years.length), kind: 'text' },
    ],
  };
}

function totalText(total: GoalSeries['total'], count: number): string {
  if ('why' in total) return total.why;
  const { sum, unit, percent, missing } = total;
  const lack = missing > 0 ? `，另有 ${missing} 年未收录` : '';
  const share = percent ? `，为总目标值的 ${percent}` : '';
  return `${count - missing} 年合计 ${groupThousands(sum)}${unit}${share}${lack}`;
}
