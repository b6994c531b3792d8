import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** 增减额 that the two figures do not give. */
export const changeRecomputedPlanter: Planter<'finalAccounts'> = {
  rule: 'change-recomputed',
  collections: ['finalAccounts'],
  plant({ figures }, { random }) {
    const place = figures?.findIndex(({ prior, change }) => prior?.money !== undefined && change !== undefined) ?? -1;
    const change = figures?.[place]?.change;
    if (change === undefined) return undefined;
    change.text = wanText(readWan(change.text) + random.between(110, 900));
    return [['figures', place, 'change']];
  },
};
