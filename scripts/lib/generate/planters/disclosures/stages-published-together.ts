import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** The targets of an object published some days before its budget. */
export const stagesPublishedTogetherPlanter: Planter<'dossiers'> = {
  rule: 'stages-published-together',
  collections: ['dossiers'],
  plant({ budget, targets }, { random }) {
    const [target] = targets ?? [];
    if (budget?.publishedOn === undefined || target?.publishedOn === undefined) return undefined;
    target.publishedOn = dateAfter(budget.publishedOn, -random.between(1, 8));
    return [['targets', 0, 'publishedOn']];
  },
};
