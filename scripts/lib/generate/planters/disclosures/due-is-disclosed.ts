import type { Planter } from '../planter.ts';

/** A document that was due and is not there. */
export const dueIsDisclosedPlanter: Planter<'disclosures'> = {
  rule: 'due-is-disclosed',
  collections: ['disclosures'],
  plant(record) {
    if (record.dueOn === undefined) return undefined;
    record.publishedOn = 'due-not-disclosed';
    delete record.channel;
    delete record.completeness;
    return [['publishedOn']];
  },
};
