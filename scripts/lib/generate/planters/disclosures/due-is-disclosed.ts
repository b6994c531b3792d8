import type { Planter } from '../planter.ts';

/** A document that was due and is not there. */
export const dueIsDisclosedPlanter: Planter<'disclosures'> = {
  rule: 'due-is-disclosed',
  collections: ['disclosures'],
  plant(record) {
    // Without its budget or account, a pair could not be told to be apart.
    if (record.dueOn === undefined || record.document === 'budget' || record.document === 'final-account')
      return undefined;
    record.publishedOn = 'due-not-disclosed';
    delete record.channel;
    delete record.completeness;
    return [['publishedOn']];
  },
};
