import type { Planter } from '../planter.ts';

/** A part that was not seen. */
export const disclosureIsCompletePlanter: Planter<'disclosures'> = {
  rule: 'disclosure-is-complete',
  collections: ['disclosures'],
  plant({ completeness }) {
    const part = completeness?.at(-1);
    if (part === undefined) return undefined;
    part.present = false;
    return [['completeness']];
  },
};
