import { effectiveSample, Z_95 } from './effective-sample.ts';

/** The two ends within which the figure of the whole population lies in 95 of 100 such samples. */
export type Bounds = { low: number; high: number };

/**
 * Wilson's score interval of 95 % for a share (0 to 1) found in a random sample (Wilson, Journal of the American
 * Statistical Association 22, 1927), with n′ of `effectiveSample` in place of n and the share unchanged.
 * `"exact"` where everybody answered: there is nothing to estimate.
 */
export function wilsonInterval(share: number, sample: number, population?: number): Bounds | 'exact' {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share of ${share}`);
  const size = effectiveSample(sample, population);
  if (size === 'exact') return 'exact';
  const square = Z_95 ** 2 / size;
  const centre = share + square / 2;
  const half = Z_95 * Math.sqrt((share * (1 - share)) / size + square / (4 * size));
  return { low: Math.max(0, (centre - half) / (1 + square)), high: Math.min(1, (centre + half) / (1 + square)) };
}
