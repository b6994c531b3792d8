import type { Planter } from '../planter.ts';

/** 未到期 long after the due date. */
export const disclosureStateFitsDatesPlanter: Planter<'disclosures'> = {
  rule: 'disclosure-state-fits-dates',
  collections: ['disclosures'],
  plant(record) {
    if (record.dueOn === undefined) return undefined;
    record.publishedOn = 'not-due';
    delete record.channel;
    delete record.completeness;
    return [['publishedOn']];
  },
};
