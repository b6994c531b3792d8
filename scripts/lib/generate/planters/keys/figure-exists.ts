import type { Planter } from '../planter.ts';

/** A percentage of a figure that the account does not have. */
export const figureExistsPlanter: Planter<'finalAccounts'> = {
  rule: 'figure-exists',
  collections: ['finalAccounts'],
  plant({ figures }) {
    const place = figures?.findIndex(({ percentOf }) => percentOf !== undefined) ?? -1;
    const percentOf = figures?.[place]?.percentOf;
    if (percentOf === undefined) return undefined;
    percentOf.part = 'no-such-figure';
    return [['figures', place, 'percentOf', 'part']];
  },
};
