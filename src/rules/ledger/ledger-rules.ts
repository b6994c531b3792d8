import { consequenceAfterBasis } from './consequence-after-basis.ts';
import { consequenceFitsBasis } from './consequence-fits-basis.ts';
import { consequenceHasAmount } from './consequence-has-amount.ts';
import { consequenceNamesBudget } from './consequence-names-budget.ts';
import { consequenceNotTwice } from './consequence-not-twice.ts';
import { cutReachesBudget } from './cut-reaches-budget.ts';
import { freedMoneyHasUse } from './freed-money-has-use.ts';
import { ledgerReconcilesWithTotal } from './ledger-reconciles-with-total.ts';
import { lowResultIsFollowed } from './low-result-is-followed.ts';
import { problemNotFoundAgain } from './problem-not-found-again.ts';
import { recoveredWithinUnspent } from './recovered-within-unspent.ts';
import { rectificationDoneInTime } from './rectification-done-in-time.ts';
import { rectificationHasMeasure } from './rectification-has-measure.ts';
import { rectificationNotOverdue } from './rectification-not-overdue.ts';
import { rectificationStateFitsDates } from './rectification-state-fits-dates.ts';
import type { Rule } from '../rule.ts';

export const ledgerRules: readonly Rule[] = [
  consequenceHasAmount,
  freedMoneyHasUse,
  consequenceNamesBudget,
  consequenceNotTwice,
  consequenceFitsBasis,
  consequenceAfterBasis,
  cutReachesBudget,
  recoveredWithinUnspent,
  ledgerReconcilesWithTotal,
  lowResultIsFollowed,
  problemNotFoundAgain,
  rectificationNotOverdue,
  rectificationDoneInTime,
  rectificationHasMeasure,
  rectificationStateFitsDates,
];
