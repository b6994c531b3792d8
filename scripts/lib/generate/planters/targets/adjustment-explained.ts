import type { Planter } from '../planter.ts';

/** An adjusted version without its reason, or without who approved it. */
export const adjustmentExplainedPlanter: Planter<'dossiers'> = {
  rule: 'adjustment-explained',
  collections: ['dossiers'],
  plant({ targets }, { random }) {
    const index = targets?.findIndex(({ version }) => version === 'adjusted') ?? -1;
    const version = targets?.[index];
    if (version === undefined) return undefined;
    delete version[random.pick(['reason', 'approvedBy'] as const)];
    return [['targets', index]];
  },
};
