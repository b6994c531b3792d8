import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** A rectification that was done after its term. */
export const rectificationDoneInTimePlanter: Planter<'dossiers'> = {
  rule: 'rectification-done-in-time',
  collections: ['dossiers'],
  plant({ rectifications }, { random }) {
    const index = rectifications?.findIndex(({ state, dueOn }) => state === 'done' && dueOn !== undefined) ?? -1;
    const rectification = rectifications?.[index];
    if (rectification?.dueOn === undefined) return undefined;
    rectification.doneOn = dateAfter(rectification.dueOn, random.between(3, 25));
    return [['rectifications', index, 'doneOn']];
  },
};
