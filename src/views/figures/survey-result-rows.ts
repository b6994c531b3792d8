import type { ChartValue } from '../../charts/chart-value.ts';
import type { IntervalChart } from '../../charts/interval-chart.ts';
import { readRate } from '../../model/rate.ts';
import { meets, readTargetValue, type TargetComparison } from '../../model/target-value.ts';
import { sampleOf, type Survey, type SurveyedResult, type SurveyResult } from '../../rules/satisfaction/surveyed.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { boundsText, noSampleText, resultStatistics } from '../satisfaction/result-statistics.ts';
import { resultText } from '../satisfaction/result-text.ts';
import { samplingTitle } from '../satisfaction/survey-method.ts';

/** Scales with fixed ends. Votes have none, so they are read in their tables. */
export type DrawnScale = 'percent' | 'points';
export const DRAWN_SCALES: readonly DrawnScale[] = ['percent', 'points'];
export const SCALE_ENDS = { low: 0, high: 100 };
const LEAST_SPAN = 20;
export const scaleUnit: Record<DrawnScale, string> = { percent: '%', points: '分' };

/** A printed result on its scale. What is off the scale, such as 624.72%, is told and not drawn. */
export function resultValue(result: SurveyResult): ChartValue {
  const text = resultText(result);
  const rate = readRate(text);
  const value = rate?.scale === result.scale ? Number(rate.value) : undefined;
  if (rate === undefined || value === undefined || value < SCALE_ENDS.low || value > SCALE_ENDS.high)
    return { value: undefined, text };
  return { value, text, isApproximate: rate.precision !== 'exact' };
}

/** The figures of those that are drawn. */
export function drawnNumbers(values: readonly ChartValue[]): number[] {
  return values.flatMap(({ value }) => value ?? []);
}

/**
 * Ends of the axis in tens around what is drawn, at least twenty apart, so that an interval can be seen and a small
 * change stays small. A scale of dots need not begin at zero.
 */
export function axisEnds(numbers: readonly number[]): { low: number; high: number } {
  const low = Math.max(SCALE_ENDS.low, Math.floor((Math.min(...numbers) - 1) / 10) * 10);
  const high = Math.min(SCALE_ENDS.high, Math.ceil((Math.max(...numbers) + 1) / 10) * 10);
  return high - low >= LEAST_SPAN ? { low, high } : { low: Math.max(SCALE_ENDS.low, high - LEAST_SPAN), high };
}

/** All that rows draw: results, intervals and targets. */
export function drawnInRows(rows: IntervalChart['rows']): number[] {
  return rows.flatMap(({ value, interval, target }) =>
    [value.value, interval?.low, interval?.high, target?.value].filter((number) => number !== undefined),
  );
}

/** What a reader must know of an axis that does not begin at zero. */
export function axisText({ low }: { low: number }): string {
  return low === 0 ? '' : `横轴从 ${low} 起。`;
}

/** The printed target as a figure on the scale, or nothing where it is on another one. */
export function drawnTarget({ target }: Survey, scale: DrawnScale): TargetComparison | undefined {
  const read = readTargetValue(target ?? '', { unit: scaleUnit[scale] });
  const isDrawn = read.kind === 'comparison' && read.unit === scaleUnit[scale] && Number(read.value) <= SCALE_ENDS.high;
  return isDrawn ? read : undefined;
}

/** Whether a printed result meets the survey's printed target; `undefined` where it cannot be told. */
export function meetsTarget(survey: Survey, result: SurveyResult, scale: DrawnScale): boolean | undefined {
  const target = drawnTarget(survey, scale);
  if (target === undefined || resultValue(result).value === undefined) return undefined;
  return meets(target, readTargetValue(resultText(result), { unit: scaleUnit[scale] }));
}

/** One result with its interval, where it has one, its target where that is about it, and its sample. */
export function resultRow(
  index: ArchiveIndex,
  survey: Survey,
  place: SurveyedResult,
  { label, scale, hasTarget }: { label: string; scale: DrawnScale; hasTarget: boolean },
): IntervalChart['rows'][number] {
  const statistics = resultStatistics(index, survey, place);
  const target = hasTarget ? drawnTarget(survey, scale) : undefined;
  const factor = scale === 'percent' ? 100 : 1;
  return {
    label,
    value: resultValue(place.result),
    interval:
      statistics.kind === 'interval'
        ? {
            low: statistics.bounds.low * factor,
            high: statistics.bounds.high * factor,
            text: `推算 ${boundsText(statistics)}`,
          }
        : undefined,
    target: target && { value: Number(target.value), text: target.text },
    note: sampleNote(index, survey, place),
  };
}

/** 随机抽样，1,020 份. */
function sampleNote(index: ArchiveIndex, survey: Survey, place: SurveyedResult): string {
  const item = place.path[0] === 'items' ? survey.items[Number(place.path[1])] : undefined;
  const count = sampleOf(survey, item);
  const size = count === undefined ? noSampleText(index, survey) : `${count.toLocaleString('en-US')} 份`;
  return `${samplingWords(survey)}，${size}`;
}

/** The way of choosing in words that stand alone. */
export function samplingWords({ sampling }: Survey): string {
  return sampling === 'not-stated' ? '没有说明怎样选人' : samplingTitle[sampling];
}

/** The least and the greatest of the figures drawn, as printed: 在 80.95% 至 91.93% 之间. */
export function spanText(values: readonly ChartValue[]): string {
  const known = values.filter(({ value }) => value !== undefined).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [least, most] = [known[0], known.at(-1)];
  if (least?.text === most?.text) return `都是 ${least?.text}`;
  return `在 ${least?.text} 至 ${most?.text} 之间`.replace(/分 (?=[至之])/g, '分');
}
