import { effectiveSample, Z_95 } from './effective-sample.ts';
import { scoreSummary, type WeightedOption } from './score-interval.ts';
import { wilsonInterval, type Bounds } from './wilson-interval.ts';

/** A share (0 to 1) found in a random sample. */
export type SampledShare = { share: number; sample: number; population?: number | undefined };
/** The answers of a random sample, each option with its points. */
export type SampledScore = { options: readonly WeightedOption[]; population?: number | undefined };

/**
 * The interval of 95 % for the later share minus the earlier one, of two independent random samples: the hybrid score
 * interval of Newcombe (Statistics in Medicine 17, 1998, 873–890, method 10), made of the two Wilson intervals. Where it
 * leaves out 0 the share has changed by more than chance explains. A year in which everybody answered adds no error.
 */
export function shareChange(later: SampledShare, earlier: SampledShare): Bounds {
  const [now, before] = [later, earlier].map(({ share, sample, population }) => {
    const interval = wilsonInterval(share, sample, population);
    return interval === 'exact' ? { low: share, high: share } : interval;
  }) as [Bounds, Bounds];
  const change = later.share - earlier.share;
  return {
    low: change - Math.hypot(later.share - now.low, before.high - earlier.share),
    high: change + Math.hypot(now.high - later.share, earlier.share - before.low),
  };
}

/**
 * The interval of 95 % for the later mean minus the earlier one: d ± z·√(s₁²/n₁′ + s₂²/n₂′), each as in `scoreInterval`.
 * `undefined` where one answer or none leaves no deviation.
 */
export function scoreChange(later: SampledScore, earlier: SampledScore): Bounds | undefined {
  const [now, before] = [later, earlier].map(({ options, population }) => {
    const summary = scoreSummary(options);
    if (!summary) return undefined;
    const size = effectiveSample(summary.sample, population);
    if (size === 'exact') return { mean: summary.mean, variance: 0 };
    if (summary.deviation === undefined) return undefined;
    return { mean: summary.mean, variance: summary.deviation ** 2 / size };
  });
  if (!now || !before) return undefined;
  const half = Z_95 * Math.sqrt(now.variance + before.variance);
  return { low: now.mean - before.mean - half, high: now.mean - before.mean + half };
}
