import type { Planter } from '../planter.ts';

/** Targets that were published when their year was over. */
export const targetPublishedInYearPlanter: Planter<'dossiers'> = {
  rule: 'target-published-in-year',
  collections: ['dossiers'],
  plant({ budget, targets, fiscalYear }, { random }) {
    const [version, ...others] = targets ?? [];
    if (version?.version !== 'approved' || others.length > 0) return undefined;
    // Where the budget prints no day, nothing is said of the two having been published together.
    if (budget) delete budget.publishedOn;
    version.publishedOn = `${fiscalYear + 1}-01-${random.between(10, 28)}`;
    return [['targets', 0, 'publishedOn']];
  },
};
