import type { Planter } from '../planter.ts';

/** Money for an object of which the form leaves 事前评估 blank. */
export const fundedWithoutPreEvaluationPlanter: Planter<'dossiers'> = {
  rule: 'funded-without-pre-evaluation',
  collections: ['dossiers'],
  plant({ absences, budget }) {
    const index = absences?.findIndex(({ stage }) => stage === 'pre-evaluation') ?? -1;
    const absence = absences?.[index];
    if (absence === undefined || budget?.approved === undefined) return undefined;
    absence.reason = 'left-blank';
    return [['absences', index]];
  },
};
