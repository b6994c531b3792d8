import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** The budget of an object that came after the twenty days, its targets with it. */
export const stagePublishedInTimePlanter: Planter<'dossiers'> = {
  rule: 'stage-published-in-time',
  collections: ['dossiers'],
  plant({ budget, targets }, { random }) {
    const [target] = targets ?? [];
    if (budget?.approvedOn === undefined || target?.publishedOn === undefined) return undefined;
    budget.publishedOn = dateAfter(budget.approvedOn, 20 + random.between(4, 16));
    target.publishedOn = budget.publishedOn;
    return [['budget', 'publishedOn']];
  },
};
