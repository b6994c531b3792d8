import type { Planter } from '../planter.ts';

/** No 年度总体目标. */
export const goalIsFilledPlanter: Planter<'dossiers'> = {
  rule: 'goal-is-filled',
  collections: ['dossiers'],
  plant({ targets = [] }) {
    const [version] = targets;
    if (version === undefined) return undefined;
    version.goal = '';
    return [['targets', 0, 'goal']];
  },
};
