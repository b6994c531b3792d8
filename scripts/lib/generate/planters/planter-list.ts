import { accountsPlanters } from './accounts/accounts-planters.ts';
import { disclosuresPlanters } from './disclosures/disclosures-planters.ts';
import { evaluationsPlanters } from './evaluations/evaluations-planters.ts';
import { indicatorsPlanters } from './indicators/indicators-planters.ts';
import { intakePlanters } from './intake/intake-planters.ts';
import { keysPlanters } from './keys/keys-planters.ts';
import { ledgerPlanters } from './ledger/ledger-planters.ts';
import { publicationPlanters } from './publication/publication-planters.ts';
import { satisfactionPlanters } from './satisfaction/satisfaction-planters.ts';
import { reviewsPlanters } from './reviews/reviews-planters.ts';
import { resultsPlanters } from './results/results-planters.ts';
import { statementsPlanters } from './statements/statements-planters.ts';
import { targetsPlanters } from './targets/targets-planters.ts';
import type { Planter } from './planter.ts';

/** All planters, a folder per subject as the rules are. A rule gets a file there and a line in the list of its folder. */
export const planters: readonly Planter[] = [
  ...publicationPlanters,
  ...keysPlanters,
  ...indicatorsPlanters,
  ...evaluationsPlanters,
  ...resultsPlanters,
  ...satisfactionPlanters,
  ...targetsPlanters,
  ...reviewsPlanters,
  ...ledgerPlanters,
  ...disclosuresPlanters,
  ...accountsPlanters,
  ...statementsPlanters,
  ...intakePlanters,
];
