import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** Targets or self-evaluations that went to the congress some days after the budget or final account. */
export const stepsSynchronisedPlanter: Planter<'disclosures'> = {
  rule: 'steps-synchronised',
  collections: ['disclosures'],
  plant(record, { random }) {
    const { document, submittedOn } = record;
    if ((document !== 'target' && document !== 'self-evaluation') || submittedOn === undefined) return undefined;
    record.submittedOn = dateAfter(submittedOn, random.between(1, 6));
    return [['submittedOn']];
  },
};
