import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** A budget or final account that came after the twenty days. */
export const accountPublishedInTimePlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'account-published-in-time',
  collections: ['budgets', 'finalAccounts'],
  plant(record, { random }) {
    if (record.approvedOn === undefined) return undefined;
    record.publishedOn = dateAfter(record.approvedOn, 20 + random.between(4, 6));
    return [['publishedOn']];
  },
};
