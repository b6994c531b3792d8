import type { Planter } from '../planter.ts';

/** A rectification that is still going on and has a day on which it was done. */
export const rectificationStateFitsDatesPlanter: Planter<'dossiers'> = {
  rule: 'rectification-state-fits-dates',
  collections: ['dossiers'],
  plant({ rectifications }) {
    const index = rectifications?.findIndex(({ doneOn }) => doneOn !== undefined) ?? -1;
    const rectification = rectifications?.[index];
    if (rectification === undefined) return undefined;
    rectification.state = 'ongoing';
    delete rectification.dueOn;
    return [['rectifications', index, 'doneOn']];
  },
};
