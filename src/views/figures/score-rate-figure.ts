import type { ScatterChart } from '../../charts/scatter-chart.ts';
import type { EvaluationKind } from '../../model/evaluation-kind.ts';
import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { scoreRateAxes, type ExplorerResult } from '../explore/result-explorer.ts';
import { LONGEST_LIST } from '../parts/longest-list.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { SourceLine } from '../shapes/table.ts';
import { chartTable } from './chart-table.ts';

/** Fewer points than this are read in the list. */
const ENOUGH_POINTS = 5;
const LOW_RATE = 90;
const HIGH_SCORE = 90;

/** Execution rate against total score inside one kind of evaluation; none where the points would lie on one another. */
export function scoreRateFigure(
  kind: EvaluationKind,
  results: readonly ExplorerResult[],
  source: SourceLine,
): FigureView | undefined {
  const members = results.filter((result) => result.kind === kind);
  const both = members.filter(({ score, rate }) => score.value !== undefined && rate.value !== undefined);
  if (both.length < ENOUGH_POINTS || members.length > LONGEST_LIST) return undefined;
  const low = both.filter(({ rate }) => (rate.value ?? 0) < LOW_RATE);
  const lowAndHigh = low.filter(({ score }) => (score.value ?? 0) >= HIGH_SCORE);
  const title = evaluationKindTitle[kind];
  const chart: ScatterChart = {
    kind: 'scatter',
    name: `${title}的执行率与总分`,
    unit: '%、分',
    rowTitle: '评价',
    ...scoreRateAxes,
    points: members.map(({ title: label, rate, score }) => ({ label, across: rate, upwards: score })),
  };
  const id = `score-rate-${kind}`;
  return {
    id,
    title:
      low.length === 0
        ? `${both.length} 份${title}的执行率都在 ${LOW_RATE}% 以上`
        : `${both.length} 份${title}中，执行率不到 ${LOW_RATE}% 的 ${low.length} 份，其中 ${lowAndHigh.length} 份总分在 ${HIGH_SCORE} 分以上`,
    lead: '一个圈是一份评价。总分里有一部分按执行率给分，两者本来就有关系；图只帮助找到要细看的。',
    chart,
    table: chartTable(chart, id),
    source: { ...source, kind: 'computed', unit: '%、分' },
  };
}
