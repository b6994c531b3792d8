import type { Planter } from '../planter.ts';
import { accountPublishedInTimePlanter } from './account-published-in-time.ts';
import { disclosureIsCompletePlanter } from './disclosure-is-complete.ts';
import { disclosureStateFitsDatesPlanter } from './disclosure-state-fits-dates.ts';
import { dueDateWithinLawPlanter } from './due-date-within-law.ts';
import { dueIsDisclosedPlanter } from './due-is-disclosed.ts';
import { emptyNoteFitsTablePlanter } from './empty-note-fits-table.ts';
import { emptyTableIsExplainedPlanter } from './empty-table-is-explained.ts';
import { publishedInTimePlanter } from './published-in-time.ts';
import { publishedOnTierPlanter } from './published-on-tier.ts';
import { publishedSameTimePlanter } from './published-same-time.ts';
import { stagePublishedInTimePlanter } from './stage-published-in-time.ts';
import { stagesPublishedTogetherPlanter } from './stages-published-together.ts';
import { stepsSynchronisedPlanter } from './steps-synchronised.ts';

export const disclosuresPlanters: readonly Planter[] = [
  publishedInTimePlanter as Planter,
  accountPublishedInTimePlanter as Planter,
  stagePublishedInTimePlanter as Planter,
  dueDateWithinLawPlanter as Planter,
  dueIsDisclosedPlanter as Planter,
  publishedSameTimePlanter as Planter,
  stagesPublishedTogetherPlanter as Planter,
  stepsSynchronisedPlanter as Planter,
  disclosureIsCompletePlanter as Planter,
  emptyTableIsExplainedPlanter as Planter,
  emptyNoteFitsTablePlanter as Planter,
  publishedOnTierPlanter as Planter,
  disclosureStateFitsDatesPlanter as Planter,
];
