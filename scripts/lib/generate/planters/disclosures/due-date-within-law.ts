import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** A printed due date that is later than the law allows. */
export const dueDateWithinLawPlanter: Planter<'disclosures'> = {
  rule: 'due-date-within-law',
  collections: ['disclosures'],
  plant(record, { random }) {
    const { document, dueOn } = record;
    if ((document !== 'budget' && document !== 'final-account') || dueOn === undefined) return undefined;
    record.dueOn = dateAfter(dueOn, random.between(5, 15));
    return [['dueOn']];
  },
};
