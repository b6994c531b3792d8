import { headCounts } from '../../model/head-counts.ts';
import { readRate } from '../../model/rate.ts';
import { formulaOf } from '../../rules/satisfaction/recomputed-result.ts';
import { isShareByWords } from '../../rules/satisfaction/result-formula.ts';
import { sumOfCounts, type SurveyedResult } from '../../rules/satisfaction/surveyed.ts';

/**
 * A printed percent turned back into heads: 79.38% of 160 is 127 人, 98% of 1,000 is 975 至 985 人. `undefined` where the
 * number of answers is not printed, where the percent is about, and where it fits no head-count.
 */
export function headCountText(percent: string | undefined, sample: number | undefined): string | undefined {
  const rate = readRate(percent ?? '');
  if (!sample || rate?.precision !== 'exact' || rate.scale === 'points') return undefined;
  const counts = headCounts(rate.value, sample);
  if (!counts) return undefined;
  const [low, high] = [counts.low, counts.high].map((count) => count.toLocaleString('en-US'));
  return low === high ? `${low} 人` : `${low} 至 ${high} 人`;
}

/** The same of a result that is a share of people by its formula or its name, and prints no counts of its own. */
export function resultHeadCount(place: SurveyedResult): string | undefined {
  const { result, options, sample, name } = place;
  if (result.scale !== 'percent' || sumOfCounts(options) !== undefined) return undefined;
  const isShare = formulaOf(place)?.kind === 'share' || isShareByWords(name, result.formula);
  return isShare ? headCountText(result.text, sample) : undefined;
}
