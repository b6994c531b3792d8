import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** A review that ended after the budget was approved. */
export const assessedBeforeApprovalPlanter: Planter<'dossiers'> = {
  rule: 'assessed-before-approval',
  collections: ['dossiers'],
  plant({ review, budget }, { random }) {
    const steps = review?.steps ?? [];
    const last = steps.at(-1);
    if (last?.on === undefined || budget?.approvedOn === undefined) return undefined;
    last.on = dateAfter(budget.approvedOn, random.between(2, 18));
    return [['review', 'steps', steps.length - 1, 'on']];
  },
};
