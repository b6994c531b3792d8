import { NATIONAL_SCORING, type ScoringMethod } from '../../model/scoring-method.ts';
import type { DecimalText } from '../../model/decimal.ts';
import type { Archive } from '../../schemas/collections.ts';
import { rulesInForce } from '../rules-in-force.ts';
import type { EvaluatedPlace } from '../walk-records.ts';

/** The method by which the jurisdiction gives points in this year and kind of evaluation, else the national one. */
export function scoringOf(
  archive: Archive,
  { regionCode, fiscalYear, kind }: Pick<EvaluatedPlace, 'regionCode' | 'fiscalYear' | 'kind'>,
): ScoringMethod {
  const stated = rulesInForce(archive, regionCode, fiscalYear, 'scoring');
  return stated.find(({ kinds }) => kinds.includes(kind))?.method ?? NATIONAL_SCORING;
}

/** How finely points are printed: whole, halves, tenths, at most hundredths. Cutting off stays below one such step. */
export function pointsStep(points: DecimalText): number {
  const fraction = points.split('.')[1] ?? '';
  return fraction === '5' ? 0.5 : 10 ** -Math.min(2, fraction.length);
}

/** Computed points without needless digits: 9.4737 → 9.47. */
export function pointsText(points: number): string {
  return String(Math.round(points * 100) / 100);
}
