import type { Planter } from '../planter.ts';

/** A budget tied to the result, without saying by how much. */
export const consequenceHasAmountPlanter: Planter<'dossiers'> = {
  rule: 'consequence-has-amount',
  collections: ['dossiers'],
  plant({ consequences }) {
    const index = consequences?.findIndex(({ kind }) => kind === 'prioritize') ?? -1;
    const consequence = consequences?.[index];
    if (consequence === undefined) return undefined;
    consequence.kind = 'link-funds';
    consequence.text = '下年专项业务经费与评价结果挂钩。';
    return [['consequences', index]];
  },
};
