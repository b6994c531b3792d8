import { headCounts } from '../../model/head-counts.ts';
import { scoreInterval, type WeightedOption } from '../../model/score-interval.ts';
import { wilsonInterval, type Bounds } from '../../model/wilson-interval.ts';
import { figureOf, formulaOf, recomputedResult, satisfiedCount } from '../../rules/satisfaction/recomputed-result.ts';
import { isShareByWords } from '../../rules/satisfaction/result-formula.ts';
import { sumOfCounts, type Survey, type SurveyedResult } from '../../rules/satisfaction/surveyed.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { sourceOf } from '../parts/source-line.ts';

/** The answers of a random sample, as statistics take them. */
export type Sampled =
  | { kind: 'share'; share: number; sample: number; population: number | undefined }
  | { kind: 'score'; options: readonly WeightedOption[]; population: number | undefined };

/** What may be said of all who could have been asked: an interval, the exact figure, or why nothing. */
export type ResultStatistics =
  | { kind: 'interval'; sampled: Sampled; bounds: Bounds; scale: 'percent' | 'points' }
  | { kind: 'exact'; sampled: Sampled; scale: 'percent' | 'points' }
  | { kind: 'none'; reason: string };

/**
 * The interval of 95 % of a printed result. Only a random sample of printed size has one, and only a result of which
 * the print says what it is: a share of people, or a weighted score with its options.
 */
export function resultStatistics(index: ArchiveIndex, survey: Survey, place: SurveyedResult): ResultStatistics {
  const reason = NO_INTERVAL[survey.sampling];
  if (reason !== undefined) return { kind: 'none', reason };
  const sampled = sampledOf(index, survey, place);
  if ('reason' in sampled) return { kind: 'none', reason: sampled.reason };
  const scale = sampled.kind === 'share' ? 'percent' : 'points';
  const bounds = boundsOf(sampled);
  if (bounds === undefined) return { kind: 'none', reason: '回答的人太少，算不出误差范围' };
  return bounds === 'exact' ? { kind: 'exact', sampled, scale } : { kind: 'interval', sampled, bounds, scale };
}

const NO_INTERVAL: Record<Survey['sampling'], string | undefined> = {
  random: undefined,
  quota: '配额抽样，不是随机样本，不给误差范围',
  convenience: '自愿填答，不能推断总体',
  vote: '投票，没有抽样误差',
  census: '全面调查，没有抽样误差',
  'not-stated': '原件没有说明怎样选人，不给误差范围',
};

/** 样本量未公开 is said only of a source that was seen in full. */
export function noSampleText(index: ArchiveIndex, { citation }: Survey): string {
  return sourceOf(index, citation).seen === 'full' ? '样本量未公开' : '样本量本站未收录';
}

function sampledOf(index: ArchiveIndex, survey: Survey, place: SurveyedResult): Sampled | { reason: string } {
  const { result, options } = place;
  const printed = figureOf(place);
  if (printed === undefined || result.scale === 'votes') return { reason: '印出的结果不是一个数，不给误差范围' };
  const sample = place.sample ?? sumOfCounts(options);
  if (sample === undefined) return { reason: noSampleText(index, survey) };
  if (recomputedResult(survey, place)?.fits === false) return { reason: '印出的结果与各选项对不上，不给误差范围' };
  if (sample < 1) return { reason: '没有有效的回答' };
  const population = populationOf(survey, place, sample);
  const formula = formulaOf(place);
  if (formula?.kind === 'score') {
    const factor = Math.max(...formula.points.values()) <= 1 ? 100 : 1;
    const weighted = options.flatMap(({ label, count }): WeightedOption[] => {
      const points = formula.points.get(label);
      return points === undefined || count === undefined ? [] : [{ count, points: points * factor }];
    });
    if (weighted.length < formula.points.size) return { reason: '没有印出各选项的人数，算不出误差范围' };
    return { kind: 'score', options: weighted, population };
  }
  if (result.scale === 'points') return { reason: '没有印出各选项的人数和折算分，算不出误差范围' };
  if (formula?.kind === 'mean') return { reason: '是几项结果的平均，算不出误差范围' };
  if (formula === undefined && !isShareByWords(place.name, result.formula))
    return { reason: '没有印出算法，不知道是不是人数的比例，不给误差范围' };
  const counted = formula?.kind === 'share' ? satisfiedCount(options, formula.labels) : undefined;
  if (counted !== undefined && counted <= sample) return { kind: 'share', share: counted / sample, sample, population };
  const counts = headCounts(printed, sample);
  if (counts === undefined) return { reason: '印出的比例与份数对不上，不给误差范围' };
  const share = counts.low === counts.high ? counts.low / sample : Number(printed) / 100;
  return { kind: 'share', share, sample, population };
}

/** How many there are to be asked. Of one part of the region, and where 约 makes it less than those who answered, it is not known. */
function populationOf(survey: Survey, { path }: SurveyedResult, sample: number): number | undefined {
  const item = path[0] === 'items' ? survey.items[Number(path[1])] : undefined;
  const count = item?.area === undefined ? survey.population?.count : undefined;
  return count !== undefined && count >= sample ? count : undefined;
}

function boundsOf(sampled: Sampled): Bounds | 'exact' | undefined {
  if (sampled.kind === 'share') return wilsonInterval(sampled.share, sampled.sample, sampled.population);
  const bounds = scoreInterval(sampled.options, sampled.population);
  if (bounds === undefined || bounds === 'exact') return bounds;
  // A mean lies between the least and the most that an answer counts for.
  const points = sampled.options.map((option) => option.points);
  return { low: Math.max(bounds.low, Math.min(...points)), high: Math.min(bounds.high, Math.max(...points)) };
}

/** 78.1% 至 83.4%, 81.2 至 84.0 分. */
export function boundsText({ bounds, scale }: { bounds: Bounds; scale: 'percent' | 'points' }): string {
  return scale === 'percent'
    ? `${(bounds.low * 100).toFixed(1)}% 至 ${(bounds.high * 100).toFixed(1)}%`
    : `${bounds.low.toFixed(1)} 至 ${bounds.high.toFixed(1)} 分`;
}

/** The interval or the reason why there is none, in the few words of a cell. */
export function statisticsText(statistics: ResultStatistics): string {
  if (statistics.kind === 'interval') return boundsText(statistics);
  return statistics.kind === 'exact' ? '问了全部对象，没有误差' : statistics.reason;
}

/** The same in a sentence for a reader who knows no statistics. */
export function statisticsSentence(statistics: ResultStatistics): string {
  if (statistics.kind === 'exact') return '全部对象都答了，这就是实际的数，没有抽样误差。';
  if (statistics.kind === 'none') return `${statistics.reason}。`;
  const what = statistics.scale === 'percent' ? '满意的比例' : '平均得分';
  return `只问了一部分人，所以结果有误差。如果把全部对象都问一遍，${what}大约在 ${boundsText(statistics)}之间（95% 的把握，推算）。`;
}
