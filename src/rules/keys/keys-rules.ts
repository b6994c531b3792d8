import type { Rule } from '../rule.ts';
import { agencyExists } from './agency-exists.ts';
import { correctedFileExists } from './corrected-file-exists.ts';
import { datesInOrder } from './dates-in-order.ts';
import { figureExists } from './figure-exists.ts';
import { indicatorExists } from './indicator-exists.ts';
import { noDuplicates } from './no-duplicates.ts';
import { objectExists } from './object-exists.ts';
import { organizationExists } from './organization-exists.ts';
import { pathMatchesRecord } from './path-matches-record.ts';
import { regionExists } from './region-exists.ts';
import { reportExists } from './report-exists.ts';
import { siteExists } from './site-exists.ts';
import { sourceExists } from './source-exists.ts';
import { stageExists } from './stage-exists.ts';
import { statementExists } from './statement-exists.ts';
import { topicExists } from './topic-exists.ts';

export const keysRules: readonly Rule[] = [
  siteExists,
  pathMatchesRecord,
  regionExists,
  agencyExists,
  objectExists,
  sourceExists,
  indicatorExists,
  topicExists,
  organizationExists,
  reportExists,
  statementExists,
  stageExists,
  figureExists,
  correctedFileExists,
  noDuplicates,
  datesInOrder,
];
