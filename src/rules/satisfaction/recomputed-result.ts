import { printedDecimals } from '../../model/decimal.ts';
import { headCountsIfCut } from '../../model/head-counts.ts';
import { readRate } from '../../model/rate.ts';
import { scoreSummary } from '../../model/score-interval.ts';
import { pointsBeside, readResultFormula, type ResultFormula } from './result-formula.ts';
import { isNoAnswer, resultsOf, sumOfCounts, type Survey, type SurveyedResult, type SurveyOption } from './surveyed.ts';

/** What the answers make of a result by its own formula. `fits` is whether the print is that figure, rounded or cut off. */
export type Recomputed = { value: number; fits: boolean; how: string };

/** The printed figure on the result's scale, or `undefined` where it is about, a phrase, or has the sign of another scale. */
export function figureOf({ result }: Pick<SurveyedResult, 'result'>) {
  const rate = readRate(result.text.replace(/票$/, ''));
  if (!rate || rate.precision !== 'exact') return undefined;
  if (rate.scale !== undefined && rate.scale !== result.scale) return undefined;
  return rate.value;
}

/** How a result was made: as printed; else, for a score, by the points recorded beside its options. */
export function formulaOf({ result, options }: Pick<SurveyedResult, 'result' | 'options'>): ResultFormula | undefined {
  const isBare = result.formula === undefined && result.scale === 'points';
  return isBare ? pointsBeside(options) : readResultFormula(result.formula, options);
}

/** Recomputes a printed result from its options, or from the questions where the formula says so. */
export function recomputedResult(survey: Survey, place: SurveyedResult): Recomputed | undefined {
  const { sample } = place;
  const formula = formulaOf(place);
  if (formula?.kind === 'share') return fromShare(place, formula.labels, sample);
  if (formula?.kind === 'score') return fromScore(place, formula);
  if (formula?.kind === 'mean' && place.path[0] === 'overall') return fromQuestions(survey, place);
  return undefined;
}

/** The options that a share or score is about, with what they count. */
export function satisfiedCount(options: readonly SurveyOption[], labels: readonly string[]): number | undefined {
  return sumOfCounts(options.filter(({ label }) => labels.includes(label)));
}

function fromShare(
  place: SurveyedResult,
  labels: readonly string[],
  sample: number | undefined,
): Recomputed | undefined {
  const printed = figureOf(place);
  if (printed === undefined) return undefined;
  const { options, result } = place;
  const satisfied = satisfiedCount(options, labels);
  if (result.scale === 'votes') {
    if (satisfied === undefined) return undefined;
    return { value: satisfied, fits: satisfied === Number(printed), how: `${labels.join('、')}的票数相加` };
  }
  if (result.scale !== 'percent') return undefined;
  if (satisfied === undefined) return fromPercents(place, labels);
  const sizes = [sample, sumOfCounts(options), sumOfCounts(options.filter((option) => !isNoAnswer(option)))];
  const known = sizes.filter((size): size is number => size !== undefined && size > 0);
  const [size] = known;
  if (size === undefined) return undefined;
  const fits = known.some((of) => {
    const range = headCountsIfCut(printed, of);
    return range !== undefined && range.low <= satisfied && satisfied <= range.high;
  });
  return { value: (satisfied / size) * 100, fits, how: `${labels.join('、')}共 ${satisfied} 人，除以 ${size} 人` };
}

/** From the printed percents of the options, each rounded by itself. */
function fromPercents(place: SurveyedResult, labels: readonly string[]): Recomputed | undefined {
  const printed = figureOf(place);
  const parts = place.options.filter(({ label }) => labels.includes(label)).map(percentOf);
  if (printed === undefined || parts.length === 0 || parts.includes(undefined)) return undefined;
  const values = parts.flatMap((part) => part ?? []);
  const value = values.reduce((sum, part) => sum + Number(part), 0);
  const allowance = [...values, printed].reduce((sum, part) => sum + halfDigit(part), 0);
  return { value, fits: isWithin(value, printed, allowance), how: `${labels.join('、')}的比例相加` };
}

function fromScore(
  place: SurveyedResult,
  { points }: Extract<ResultFormula, { kind: 'score' }>,
): Recomputed | undefined {
  const printed = figureOf(place);
  if (printed === undefined || place.result.scale === 'votes') return undefined;
  const scored = place.options.filter(({ label }) => points.has(label));
  if (sumOfCounts(scored) === undefined || scored.length < points.size) return undefined;
  const factor = Math.max(...points.values()) <= 1 ? 100 : 1;
  const weighted = (options: readonly SurveyOption[]) =>
    scoreSummary(options.map(({ label, count = 0 }) => ({ count, points: (points.get(label) ?? 0) * factor })))?.mean;
  const value = weighted(scored);
  if (value === undefined) return undefined;
  // A formula may leave an option out because it counts for nothing; its answers then still count as answers.
  const others = sumOfCounts(place.options) === undefined ? [] : [weighted(place.options)];
  const fits = [value, ...others].some(
    (mean) => mean !== undefined && (isWithin(mean, printed, halfDigit(printed)) || isCutOff(mean, printed)),
  );
  return { value, fits, how: '各选项人数乘折算分，除以答题人数' };
}

function fromQuestions(survey: Survey, place: SurveyedResult): Recomputed | undefined {
  const printed = figureOf(place);
  const parts = resultsOf(survey).filter(({ path }) => path[0] === 'items');
  const values = parts.map((part) => (part.result.scale === place.result.scale ? figureOf(part) : undefined));
  if (printed === undefined || values.length < 2 || values.includes(undefined)) return undefined;
  const known = values.flatMap((value) => value ?? []);
  const value = known.reduce((sum, part) => sum + Number(part), 0) / known.length;
  const allowance = halfDigit(printed) + Math.max(...known.map(halfDigit));
  return { value, fits: isWithin(value, printed, allowance), how: `${known.length} 项结果的平均` };
}

function percentOf({ percentText }: SurveyOption) {
  const rate = percentText === undefined ? undefined : readRate(percentText);
  return rate?.precision === 'exact' && rate.scale !== 'points' ? rate.value : undefined;
}

function isWithin(value: number, printed: string, allowance: number): boolean {
  return Math.abs(value - Number(printed)) <= allowance + 1e-9;
}

function isCutOff(value: number, printed: NonNullable<ReturnType<typeof figureOf>>): boolean {
  const gap = value - Number(printed);
  return gap > -1e-9 && gap < 2 * halfDigit(printed);
}

function halfDigit(printed: NonNullable<ReturnType<typeof figureOf>>): number {
  return 0.5 / 10 ** printedDecimals(printed);
}
