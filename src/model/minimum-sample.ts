import { Z_95 } from './effective-sample.ts';

/** Half the width that the statistical minimum allows: 5 percentage points. */
const MARGIN = 0.05;
/** z²·p(1−p)/e² with p = 0.5, the share that needs most answers: 384.16. */
const ENDLESS = Math.round(((Z_95 ** 2 * 0.25) / MARGIN ** 2) * 100) / 100;

/**
 * The smallest random sample that tells a share to within 5 percentage points in 95 of 100 cases, whatever the share:
 * n = 384.16/(1 + 383.16/N), rounded up (Cochran, Sampling Techniques, 3rd ed., section 4.4). 50 → 45, 1,000 → 278; 385
 * where the population is unknown. It is arithmetic and no rule of any jurisdiction.
 */
export function minimumSample(population?: number): number {
  if (population === undefined) return Math.ceil(ENDLESS);
  if (!Number.isInteger(population) || population < 1) throw new RangeError(`A population of ${population}`);
  return Math.ceil(ENDLESS / (1 + (ENDLESS - 1) / population));
}
