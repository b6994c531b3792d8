import type { Planter } from '../planter.ts';

/** One decision entered a second time. */
export const consequenceNotTwicePlanter: Planter<'dossiers'> = {
  rule: 'consequence-not-twice',
  collections: ['dossiers'],
  plant({ consequences }) {
    const consequence = consequences?.at(-1);
    if (consequence?.on === undefined || (consequence.amount === undefined && consequence.text === undefined))
      return undefined;
    consequences?.push({ ...consequence, id: `${consequence.id}-2` });
    return [['consequences', (consequences?.length ?? 0) - 1]];
  },
};
