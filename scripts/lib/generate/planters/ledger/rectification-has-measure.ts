import type { Planter } from '../planter.ts';

/** A rectification that is done without saying what was done. */
export const rectificationHasMeasurePlanter: Planter<'dossiers'> = {
  rule: 'rectification-has-measure',
  collections: ['dossiers'],
  plant({ rectifications }) {
    const index = rectifications?.findIndex(({ measure }) => measure !== undefined) ?? -1;
    const rectification = rectifications?.[index];
    if (rectification === undefined) return undefined;
    delete rectification.measure;
    return [['rectifications', index, 'state']];
  },
};
