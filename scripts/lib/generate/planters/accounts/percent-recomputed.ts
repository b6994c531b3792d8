import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** 完成年初预算的比例 that is some points off. */
export const percentRecomputedPlanter: Planter<'finalAccounts'> = {
  rule: 'percent-recomputed',
  collections: ['finalAccounts'],
  plant({ figures }, { random }) {
    const place = figures?.findIndex(({ percentOf }) => percentOf !== undefined) ?? -1;
    const quantity = figures?.[place]?.quantity;
    if (quantity === undefined) return undefined;
    quantity.text = wanText(readWan(quantity.text) + random.between(110, 900));
    return [['figures', place, 'quantity']];
  },
};
