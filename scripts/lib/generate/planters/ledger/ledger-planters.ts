import type { Planter } from '../planter.ts';
import { consequenceAfterBasisPlanter } from './consequence-after-basis.ts';
import { consequenceFitsBasisPlanter } from './consequence-fits-basis.ts';
import { consequenceHasAmountPlanter } from './consequence-has-amount.ts';
import { consequenceNamesBudgetPlanter } from './consequence-names-budget.ts';
import { consequenceNotTwicePlanter } from './consequence-not-twice.ts';
import { cutReachesBudgetPlanter } from './cut-reaches-budget.ts';
import { freedMoneyHasUsePlanter } from './freed-money-has-use.ts';
import { ledgerReconcilesWithTotalPlanter } from './ledger-reconciles-with-total.ts';
import { lowResultIsFollowedPlanter } from './low-result-is-followed.ts';
import { problemNotFoundAgainPlanter } from './problem-not-found-again.ts';
import { recoveredWithinUnspentPlanter } from './recovered-within-unspent.ts';
import { rectificationDoneInTimePlanter } from './rectification-done-in-time.ts';
import { rectificationHasMeasurePlanter } from './rectification-has-measure.ts';
import { rectificationNotOverduePlanter } from './rectification-not-overdue.ts';
import { rectificationStateFitsDatesPlanter } from './rectification-state-fits-dates.ts';

export const ledgerPlanters: readonly Planter[] = [
  consequenceHasAmountPlanter as Planter,
  freedMoneyHasUsePlanter as Planter,
  consequenceNamesBudgetPlanter as Planter,
  consequenceNotTwicePlanter as Planter,
  consequenceFitsBasisPlanter as Planter,
  consequenceAfterBasisPlanter as Planter,
  cutReachesBudgetPlanter as Planter,
  recoveredWithinUnspentPlanter as Planter,
  ledgerReconcilesWithTotalPlanter as Planter,
  lowResultIsFollowedPlanter as Planter,
  problemNotFoundAgainPlanter as Planter,
  rectificationNotOverduePlanter as Planter,
  rectificationDoneInTimePlanter as Planter,
  rectificationHasMeasurePlanter as Planter,
  rectificationStateFitsDatesPlanter as Planter,
];
