/** The standard normal deviate of a two-sided interval of 95 %. */
export const Z_95 = 1.959964;

/**
 * n′ = n(N−1)/(N−n): the size that a random sample of `sample` out of a finite population is worth, put in place of n
 * where a standard error is computed (Cochran, Sampling Techniques, 3rd ed., sections 2.6 and 3.2). Where the population
 * is unknown it counts as endless and n′ = n, which makes an interval wider, never narrower. `"exact"` where everybody
 * answered. A `RangeError` for a size that is no positive whole number, and where more answered than there are.
 */
export function effectiveSample(sample: number, population?: number): number | 'exact' {
  if (!Number.isInteger(sample) || sample < 1) throw new RangeError(`A sample of ${sample}`);
  if (population === undefined) return sample;
  if (sample > population) throw new RangeError(`A sample of ${sample} out of ${population}`);
  return sample === population ? 'exact' : (sample * (population - 1)) / (population - sample);
}
