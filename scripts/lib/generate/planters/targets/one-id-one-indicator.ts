import { isOtherIndicator } from '../../../../../src/model/indicator-identity.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';
import type { Planter } from '../planter.ts';

/** Two indicators of the self-evaluation under each other's ids. */
export const oneIdOneIndicatorPlanter: Planter<'dossiers'> = {
  rule: 'one-id-one-indicator',
  collections: ['dossiers'],
  plant(record) {
    const rows = selfEvaluationOf(record)?.rows ?? [];
    for (const [place, row] of rows.entries()) {
      const other = rows.findIndex((candidate, at) => at > place && isOtherIndicator(row, candidate));
      const partner = rows[other];
      if (partner === undefined) continue;
      [row.id, partner.id] = [partner.id, row.id];
      return [
        ['evaluations', 0, 'rows', place, 'id'],
        ['evaluations', 0, 'rows', other, 'id'],
      ];
    }
    return undefined;
  },
};
