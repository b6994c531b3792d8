import { effectiveSample, Z_95 } from './effective-sample.ts';
import type { Bounds } from './wilson-interval.ts';

/** So many gave an answer that counts for so many points. */
export type WeightedOption = { count: number; points: number };

/** Mean and standard deviation (divided by n−1) of a weighted score; no deviation where only one answered. */
export type ScoreSummary = { sample: number; mean: number; deviation: number | undefined };

/** The score that the answers make: Σ count × points ÷ n. `undefined` where nobody answered. */
export function scoreSummary(options: readonly WeightedOption[]): ScoreSummary | undefined {
  const sample = options.reduce((sum, { count }) => sum + count, 0);
  if (sample === 0) return undefined;
  const mean = options.reduce((sum, { count, points }) => sum + count * points, 0) / sample;
  const squares = options.reduce((sum, { count, points }) => sum + count * (points - mean) ** 2, 0);
  return { sample, mean, deviation: sample > 1 ? Math.sqrt(squares / (sample - 1)) : undefined };
}

/**
 * The interval of 95 % for a weighted score of a random sample: mean ± z·s/√n′, with s from n−1 and n′ of
 * `effectiveSample`. `"exact"` where everybody answered, `undefined` where one answer or none leaves no deviation.
 */
export function scoreInterval(options: readonly WeightedOption[], population?: number): Bounds | 'exact' | undefined {
  const summary = scoreSummary(options);
  if (!summary) return undefined;
  const size = effectiveSample(summary.sample, population);
  if (size === 'exact') return 'exact';
  if (summary.deviation === undefined) return undefined;
  const half = (Z_95 * summary.deviation) / Math.sqrt(size);
  return { low: summary.mean - half, high: summary.mean + half };
}
