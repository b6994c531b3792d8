import type { Planter } from '../planter.ts';

/** A rectification that is open after its term. */
export const rectificationNotOverduePlanter: Planter<'dossiers'> = {
  rule: 'rectification-not-overdue',
  collections: ['dossiers'],
  plant({ rectifications }) {
    const index = rectifications?.findIndex(({ state, dueOn }) => state === 'done' && dueOn !== undefined) ?? -1;
    const rectification = rectifications?.[index];
    if (rectification === undefined) return undefined;
    rectification.state = 'open';
    delete rectification.doneOn;
    delete rectification.measure;
    return [['rectifications', index, 'dueOn']];
  },
};
