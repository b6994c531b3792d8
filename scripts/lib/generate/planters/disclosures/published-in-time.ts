import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** Targets or self-evaluations that came after their due date. */
export const publishedInTimePlanter: Planter<'disclosures'> = {
  rule: 'published-in-time',
  collections: ['disclosures'],
  plant(record, { random }) {
    const { document, dueOn } = record;
    if ((document !== 'target' && document !== 'self-evaluation') || dueOn === undefined) return undefined;
    record.publishedOn = dateAfter(dueOn, random.between(2, 5));
    return [['publishedOn']];
  },
};
