import type { Planter } from '../planter.ts';
import { agencyExistsPlanter } from './agency-exists.ts';
import { correctedFileExistsPlanter } from './corrected-file-exists.ts';
import { datesInOrderPlanter } from './dates-in-order.ts';
import { figureExistsPlanter } from './figure-exists.ts';
import { indicatorExistsPlanter } from './indicator-exists.ts';
import { noDuplicatesPlanter } from './no-duplicates.ts';
import { objectExistsPlanter } from './object-exists.ts';
import { organizationExistsPlanter } from './organization-exists.ts';
import { pathMatchesRecordPlanter } from './path-matches-record.ts';
import { regionExistsPlanter } from './region-exists.ts';
import { reportExistsPlanter } from './report-exists.ts';
import { sourceExistsPlanter } from './source-exists.ts';
import { stageExistsPlanter } from './stage-exists.ts';
import { statementExistsPlanter } from './statement-exists.ts';
import { topicExistsPlanter } from './topic-exists.ts';

export const keysPlanters: readonly Planter[] = [
  pathMatchesRecordPlanter as Planter,
  regionExistsPlanter as Planter,
  agencyExistsPlanter as Planter,
  objectExistsPlanter as Planter,
  sourceExistsPlanter as Planter,
  indicatorExistsPlanter as Planter,
  topicExistsPlanter as Planter,
  organizationExistsPlanter as Planter,
  reportExistsPlanter as Planter,
  statementExistsPlanter as Planter,
  stageExistsPlanter as Planter,
  figureExistsPlanter as Planter,
  correctedFileExistsPlanter as Planter,
  noDuplicatesPlanter as Planter,
  datesInOrderPlanter as Planter,
];
