import type { Planter } from '../planter.ts';

/** 未到期 long after the due date. */
export const disclosureStateFitsDatesPlanter: Planter<'disclosures'> = {
  rule: 'disclosure-state-fits-dates',
  collections: ['disclosures'],
  plant(record) {
    // Without its budget or account, a pair could not be told to be apart.
    if (record.dueOn === undefined || record.document === 'budget' || record.document === 'final-account')
      return undefined;
    record.publishedOn = 'not-due';
    delete record.channel;
    delete record.completeness;
    return [['publishedOn']];
  },
};
