import type { Planter } from '../planter.ts';

/** A consequence of an evaluation that is not in the dossier. */
export const stageExistsPlanter: Planter<'dossiers'> = {
  rule: 'stage-exists',
  collections: ['dossiers'],
  plant({ consequences }) {
    const place = consequences?.findIndex(({ basisEvaluation }) => basisEvaluation !== undefined) ?? -1;
    const consequence = consequences?.[place];
    if (consequence === undefined) return undefined;
    consequence.basisEvaluation = 'no-such-evaluation';
    return [['consequences', place, 'basisEvaluation']];
  },
};
