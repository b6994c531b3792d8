import { accountPublishedInTime } from './account-published-in-time.ts';
import { disclosureIsComplete } from './disclosure-is-complete.ts';
import { disclosureStateFitsDates } from './disclosure-state-fits-dates.ts';
import { dueDateWithinLaw } from './due-date-within-law.ts';
import { dueIsDisclosed } from './due-is-disclosed.ts';
import { emptyNoteFitsTable } from './empty-note-fits-table.ts';
import { emptyTableIsExplained } from './empty-table-is-explained.ts';
import { publishedInTime } from './published-in-time.ts';
import { publishedOnTier } from './published-on-tier.ts';
import { publishedSameTime } from './published-same-time.ts';
import { stagePublishedInTime } from './stage-published-in-time.ts';
import { stagesPublishedTogether } from './stages-published-together.ts';
import { stepsSynchronised } from './steps-synchronised.ts';
import type { Rule } from '../rule.ts';

export const disclosuresRules: readonly Rule[] = [
  publishedInTime,
  accountPublishedInTime,
  stagePublishedInTime,
  dueDateWithinLaw,
  dueIsDisclosed,
  publishedSameTime,
  stagesPublishedTogether,
  stepsSynchronised,
  disclosureIsComplete,
  emptyTableIsExplained,
  emptyNoteFitsTable,
  publishedOnTier,
  disclosureStateFitsDates,
];
