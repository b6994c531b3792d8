import type { StepsChart } from '../../charts/steps-chart.ts';
import type { WaterfallChart } from '../../charts/waterfall-chart.ts';
import { groupThousands } from '../../model/decimal.ts';
import { readRow } from '../../model/target-change.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { BudgetObject } from '../../schemas/object.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { goalSeries, goalText, type GoalSeries } from '../targets/overall-goal.ts';
import { chartTable } from './chart-table.ts';

const MOST_FIGURES = 4;
const FEWEST_YEARS = 2;

type Known = { year: number; text: string; value: number };

/**
 * What the years reached of the 总目标, by its indicators: years that may be added stand on one another up to their sum,
 * beside the goal; years that may not stand apart. What may be added is decided where the table of the goal is made.
 */
export function overallGoalFigures(
  index: ArchiveIndex,
  goal: NonNullable<BudgetObject['overallGoal']>,
  dossiers: readonly RecordOf<'dossiers'>[],
): FigureView[] {
  const newest = dossiers
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
    .flatMap(({ evaluations = [] }) => evaluations.filter(({ kind }) => kind === 'self'))[0];
  if (!newest) return [];
  return goalSeries(goal, dossiers)
    .flatMap((series): FigureView[] => {
      const target = readRow(series.indicator);
      const known = series.years.flatMap(({ year, text, value }): Known[] =>
        text === undefined || value === undefined ? [] : [{ year, text, value: Number(value.value) }],
      );
      if (target.kind !== 'comparison' || known.length < FEWEST_YEARS) return [];
      const source = sourceLine(index, newest.citation, {
        kind: 'computed',
        unit: series.indicator.unit ?? target.unit,
      });
      const figure =
        'why' in series.total
          ? apartFigure(series, series.total.why, known, Number(target.value))
          : addedFigure(series, series.total, known, Number(target.value));
      return [{ ...figure, table: chartTable(figure.chart, figure.id), source }];
    })
    .slice(0, MOST_FIGURES);
}

type Drawn = Omit<FigureView, 'table' | 'source'>;

/** The years one on another, their sum, and the goal. */
function addedFigure(
  { indicator, years }: GoalSeries,
  { sum, unit, percent, missing }: Extract<GoalSeries['total'], { sum: unknown }>,
  known: readonly Known[],
  goal: number,
): Drawn {
  const chart: WaterfallChart = {
    kind: 'waterfall',
    name: `总目标进展：${indicator.name}`,
    unit,
    rowTitle: '年度',
    steps: [
      ...known.map(({ year, text, value }) => ({
        label: `${year} 年完成`,
        role: 'change' as const,
        value: { value, text },
      })),
      {
        label: `${known.length} 年合计（推算）`,
        role: 'total',
        value: { value: Number(sum), text: groupThousands(sum) },
      },
      { label: '总目标值', role: 'total', value: { value: goal, text: goalText(indicator) } },
    ],
  };
  const lack = missing > 0 ? `另有 ${missing} 年的完成数本站未收录，不在合计中。` : '';
  const until = years.at(-1)?.year;
  return {
    id: `goal-${indicator.id}`,
    title: `${indicator.name}：到 ${until} 年，${known.length} 年合计 ${groupThousands(sum)}${unit}${percent === undefined ? '' : `，为总目标值的 ${percent}`}`,
    lead: `各年完成数是单位自评所印，合计由本站推算。${lack}`,
    chart,
  };
}

/** The goal and the years beside it, each for itself. */
function apartFigure({ indicator }: GoalSeries, why: string, known: readonly Known[], goal: number): Drawn {
  const unit = indicator.unit ?? '';
  const chart: StepsChart = {
    kind: 'steps',
    name: `总目标和各年完成：${indicator.name}`,
    unit,
    rowTitle: '年度',
    series: ['总目标值', '当年完成'],
    moments: [
      { label: '总目标', series: 0, value: { value: goal, text: goalText(indicator) } },
      ...known.map(({ year, text, value }) => ({ label: `${year} 年`, series: 1 as const, value: { value, text } })),
    ],
  };
  const values = known.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const yearOf = (wanted: number) => known.find(({ value }) => value === wanted);
  const [low, high] = [yearOf(least), yearOf(most)];
  const spread =
    least === most
      ? `${known.length} 年都完成 ${low?.text}${unit}`
      : `${known.length} 年中 ${low?.year} 年最少，${low?.text}${unit}；${high?.year} 年最多，${high?.text}${unit}`;
  return {
    id: `goal-${indicator.id}`,
    title: `${indicator.name}：${spread}；总目标值 ${goalText(indicator)}`,
    lead: `${why}，只列各年。`,
    chart,
  };
}
