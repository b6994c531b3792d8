import type { Consequence } from '../../schemas/consequence.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Monitoring } from '../../schemas/monitoring.ts';

/**
 * Whether something was done about what a monitoring found: a measure in its own form, a rectification of a problem that
 * monitoring found, a target moved after the period, or a decision of the same year that names the monitoring as its
 * basis. Money taken back is no answer, and neither is a cut of the next budget: no goal comes nearer by them.
 */
export function isMonitoringAnswered(
  { fiscalYear, targets = [], rectifications = [], consequences = [] }: Dossier,
  { measures = [], periodEnd }: Monitoring,
): boolean {
  const isLater = (on: string | undefined) => on === undefined || on >= periodEnd;
  const isOfYear = ({ on, budgetYear = fiscalYear }: Consequence) =>
    isLater(on) && budgetYear === fiscalYear && (on === undefined || on <= `${fiscalYear}-12-31`);
  return (
    measures.length > 0 ||
    rectifications.some(({ origin, requestedOn }) => origin === 'monitoring' && isLater(requestedOn)) ||
    targets.some(({ version, on }) => version === 'adjusted' && isLater(on)) ||
    consequences.some((one) => one.kind !== 'recover' && /监控|跟踪/.test(one.basis) && isOfYear(one))
  );
}
