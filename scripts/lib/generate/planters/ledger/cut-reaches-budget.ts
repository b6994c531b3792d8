import { fenOf } from '../../../../../src/model/money.ts';
import type { Planter } from '../planter.ts';

/** Far above rounding: 0.1 万元. */
const CLEAR_FEN = 100_000;

/** A budget that did not fall although the year before had cut it: what was asked is what was approved. */
export const cutReachesBudgetPlanter: Planter<'dossiers'> = {
  rule: 'cut-reaches-budget',
  collections: ['dossiers'],
  plant({ fiscalYear, budget }, { earlier }) {
    const before = earlier.find(({ fiscalYear: year }) => year === fiscalYear - 1);
    const cut = before?.consequences?.find(
      ({ kind, budgetYear }) => kind === 'cut' && budgetYear === fiscalYear,
    )?.amount;
    if (before?.budget?.approved === undefined || budget?.approved === undefined || cut === undefined) return undefined;
    const bases = [before.budget.approved, before.budget.adjusted ?? before.budget.approved].map(fenOf);
    // More than a rounding below the least that shows the cut.
    if (Math.max(...bases) - fenOf(budget.approved) > fenOf(cut) - CLEAR_FEN) return undefined;
    budget.asked = budget.approved;
    return [['budget', 'approved']];
  },
};
