import type { Planter } from '../planter.ts';

/** Targets adjusted in January of the following year. */
export const adjustmentWithinYearPlanter: Planter<'dossiers'> = {
  rule: 'adjustment-within-year',
  collections: ['dossiers'],
  plant({ targets, fiscalYear }) {
    const index = targets?.findIndex(({ version }) => version === 'adjusted') ?? -1;
    const version = targets?.[index];
    if (version === undefined) return undefined;
    version.on = `${fiscalYear + 1}-01-12`;
    delete version.publishedOn;
    return [['targets', index, 'on']];
  },
};
