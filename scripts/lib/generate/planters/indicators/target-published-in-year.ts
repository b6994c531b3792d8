import type { Planter } from '../planter.ts';

/** Targets that were published when their year was over. */
export const targetPublishedInYearPlanter: Planter<'dossiers'> = {
  rule: 'target-published-in-year',
  collections: ['dossiers'],
  plant({ targets, fiscalYear }, { random }) {
    const [version, ...others] = targets ?? [];
    if (version?.version !== 'approved' || others.length > 0) return undefined;
    version.publishedOn = `${fiscalYear + 1}-01-${random.between(10, 28)}`;
    return [['targets', 0, 'publishedOn']];
  },
};
