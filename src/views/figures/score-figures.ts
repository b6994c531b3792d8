import type { DumbbellChart } from '../../charts/dumbbell-chart.ts';
import type { HistogramChart } from '../../charts/histogram-chart.ts';
import { evaluationKindTitle, type EvaluationKind } from '../../model/evaluation-kind.ts';
import type { GradeScheme } from '../../model/grade.ts';
import { medianOf } from '../../model/median.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { EvaluationItem } from '../evaluations/evaluation-item.ts';
import { gradeSchemeOf } from '../parts/grade-mark.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';

/** Fewer scores than this are read in the list; a distribution would say no more. */
const ENOUGH_SCORES = 5;
const BIN_POINTS = 5;
/** Pairs that one picture can hold; one alone is read in the list. */
const PAIRS = { fewest: 2, most: 40 };

/** The figures of one kind of evaluation in one region, the newest year first. Kinds and years never mix. */
export function scoreFigures(
  index: ArchiveIndex,
  kind: EvaluationKind,
  items: readonly EvaluationItem[],
): FigureView[] {
  const members = items.filter((item) => item.kind === kind);
  const years = [...Map.groupBy(members, ({ year }) => year)].toSorted(([a], [b]) => b - a);
  return years.flatMap(([year, ofYear]) => {
    const code = ofYear[0]?.regionCode;
    if (code === undefined) return [];
    const scheme = gradeSchemeOf(index.archive, code, kind, year);
    return [
      scoreDistribution(kind, year, ofYear, scheme, index.site.name),
      selfAgainstCheck(year, ofYear, index.site.name),
    ].filter((figure) => figure !== undefined);
  });
}

/** How the printed totals of one kind of evaluation are spread in one region and year, on the scale of 100. */
export function scoreDistribution(
  kind: EvaluationKind,
  year: number,
  members: readonly EvaluationItem[],
  scheme: GradeScheme,
  siteName: string,
): FigureView | undefined {
  const scores = members.flatMap(({ points, isOfHundred }) =>
    points === undefined || points < 0 || points > 100 || !isOfHundred ? [] : [points],
  );
  if (scores.length < ENOUGH_SCORES) return undefined;
  const lowest = Math.min(85, Math.floor(Math.min(...scores) / BIN_POINTS) * BIN_POINTS);
  const froms = Array.from({ length: (100 - lowest) / BIN_POINTS }, (_, at) => lowest + at * BIN_POINTS);
  const title = evaluationKindTitle[kind];
  const left = members.length - scores.length;
  const chart: HistogramChart = {
    kind: 'histogram',
    name: `${year} 年${title}总分的分布`,
    unit: '分',
    rowTitle: '总分（分）',
    bins: froms.map((from) => ({
      from,
      to: from + BIN_POINTS,
      label: `${from}（含）至 ${from + BIN_POINTS}${from + BIN_POINTS === 100 ? '（含）' : ''}`,
      count: scores.filter(
        (score) => score >= from && (score < from + BIN_POINTS || (score === 100 && from + BIN_POINTS === 100)),
      ).length,
    })),
    bands: bandsOf(scheme, lowest),
    note: left > 0 ? `没有印总分或不是百分制的 ${left} 份不在图中` : undefined,
  };
  const sorted = scores.toSorted((a, b) => a - b);
  const full = scores.filter((score) => score === 100).length;
  const id = `scores-${kind}-${year}`;
  return {
    id,
    title: `${year} 年 ${scores.length} 份${title}，一半在 ${round(medianOf(sorted))} 分以上，最低 ${sorted[0]} 分${full > 0 ? `，满分 ${full} 份` : ''}`,
    lead: '只在同一种评价里看分布，不与其他评价比较，也不排名次。',
    chart,
    table: chartTable(chart, id),
    source: { kind: 'computed', sourceTitle: `${siteName}收录的${year} 年${title}`, unit: '分' },
  };
}

/** Spot checks of one year beside the self-evaluations that they looked at again, where the two compare. */
export function selfAgainstCheck(
  year: number,
  items: readonly EvaluationItem[],
  siteName: string,
): FigureView | undefined {
  const pairs = items.flatMap(({ title: label, points: check, score: checkText = '', besidePoints: self }) =>
    check === undefined || self === undefined ? [] : [{ label, check, checkText, self, selfText: `${self} 分` }],
  );
  if (pairs.length < PAIRS.fewest || pairs.length > PAIRS.most) return undefined;
  const id = `self-and-check-${year}`;
  const chart: DumbbellChart = {
    kind: 'dumbbell',
    name: `${year} 年单位自评与财政抽评`,
    unit: '分',
    rowTitle: '对象',
    floor: floorOf(pairs.flatMap(({ self, check }) => [self, check])),
    series: ['单位自评', '财政抽评'],
    rows: pairs.map(({ label, self, selfText, check, checkText }) => ({
      label,
      values: [
        { value: self, text: selfText },
        { value: check, text: checkText },
      ],
    })),
  };
  const lower = pairs.filter(({ self, check }) => check < self).length;
  const widest = Math.max(...pairs.map(({ self, check }) => Math.abs(self - check)));
  return {
    id,
    title: `${year} 年抽评 ${pairs.length} 份，其中 ${lower} 份的抽评分低于自评分；最多相差 ${round(widest)} 分`,
    lead: '抽评是财政部门对同一张自评表的复核。两个分数不同，要看扣分的理由，不能只看差多少。',
    chart,
    table: chartTable(chart, id),
    source: { kind: 'computed', sourceTitle: `${siteName}收录的${year} 年财政抽评和单位自评`, unit: '分' },
  };
}

/** The scale of scores begins below the lowest of them, as differences of some points would not be seen from zero. */
function floorOf(scores: readonly number[]): number {
  return Math.max(0, Math.floor((Math.min(...scores) - 1) / BIN_POINTS) * BIN_POINTS);
}

function bandsOf({ bands }: GradeScheme, lowest: number) {
  return bands
    ?.map(({ label, fromPoints }, at) => ({ from: fromPoints, to: bands[at - 1]?.fromPoints ?? 100, label }))
    .filter(({ to }) => to > lowest)
    .toReversed();
}

const round = (value: number): number => Math.round(value * 100) / 100;
