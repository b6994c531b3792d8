import { agencyExistsPlanter } from './agency-exists.ts';
import { balancesSumToTotalPlanter } from './balances-sum-to-total.ts';
import { columnsSumToTotalPlanter } from './columns-sum-to-total.ts';
import { correctedFileExistsPlanter } from './corrected-file-exists.ts';
import { datesInOrderPlanter } from './dates-in-order.ts';
import { demoIsMarkedPlanter } from './demo-is-marked.ts';
import { economicLinesSumPlanter } from './economic-lines-sum.ts';
import { executionRateRecomputedPlanter } from './execution-rate-recomputed.ts';
import { executionRateTruncatedPlanter } from './execution-rate-truncated.ts';
import { functionLinesSumPlanter } from './function-lines-sum.ts';
import { fundsRowsSumPlanter } from './funds-rows-sum.ts';
import { gradeInBandPlanter } from './grade-in-band.ts';
import { incomeEqualsExpenditurePlanter } from './income-equals-expenditure.ts';
import { indicatorExistsPlanter } from './indicator-exists.ts';
import { indicatorWeightsSumPlanter } from './indicator-weights-sum.ts';
import { noDuplicatesPlanter } from './no-duplicates.ts';
import { noMissingFieldsPlanter } from './no-missing-fields.ts';
import { noNamesOfPeoplePlanter } from './no-names-of-people.ts';
import { noPersonalDataPlanter } from './no-personal-data.ts';
import { noSecrecyMarkPlanter } from './no-secrecy-mark.ts';
import { noUnknownFieldsPlanter } from './no-unknown-fields.ts';
import { objectExistsPlanter } from './object-exists.ts';
import { organizationExistsPlanter } from './organization-exists.ts';
import { pathMatchesRecordPlanter } from './path-matches-record.ts';
import { personnelAndPublicSumPlanter } from './personnel-and-public-sum.ts';
import { regionExistsPlanter } from './region-exists.ts';
import { reportExistsPlanter } from './report-exists.ts';
import { scoreWithinWeightPlanter } from './score-within-weight.ts';
import { scoresSumToTotalPlanter } from './scores-sum-to-total.ts';
import { sourceExistsPlanter } from './source-exists.ts';
import { stageExistsPlanter } from './stage-exists.ts';
import { statementExistsPlanter } from './statement-exists.ts';
import { statementPartsSumPlanter } from './statement-parts-sum.ts';
import { tablesAgreePlanter } from './tables-agree.ts';
import { textAgreesWithTablePlanter } from './text-agrees-with-table.ts';
import { threePublicSumPlanter } from './three-public-sum.ts';
import { topicExistsPlanter } from './topic-exists.ts';
import { unitInDoubtPlanter } from './unit-in-doubt.ts';
import { valuesHaveFormPlanter } from './values-have-form.ts';
import type { Planter } from './planter.ts';

/** All planters, in the order of their rules. A rule that comes later gets a file here and a line in this list. */
export const planters: readonly Planter[] = [
  noPersonalDataPlanter as Planter,
  noNamesOfPeoplePlanter as Planter,
  noSecrecyMarkPlanter as Planter,
  demoIsMarkedPlanter as Planter,
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
  correctedFileExistsPlanter as Planter,
  noDuplicatesPlanter as Planter,
  datesInOrderPlanter as Planter,
  fundsRowsSumPlanter as Planter,
  executionRateRecomputedPlanter as Planter,
  executionRateTruncatedPlanter as Planter,
  indicatorWeightsSumPlanter as Planter,
  scoreWithinWeightPlanter as Planter,
  scoresSumToTotalPlanter as Planter,
  gradeInBandPlanter as Planter,
  functionLinesSumPlanter as Planter,
  economicLinesSumPlanter as Planter,
  columnsSumToTotalPlanter as Planter,
  incomeEqualsExpenditurePlanter as Planter,
  balancesSumToTotalPlanter as Planter,
  tablesAgreePlanter as Planter,
  personnelAndPublicSumPlanter as Planter,
  threePublicSumPlanter as Planter,
  textAgreesWithTablePlanter as Planter,
  statementPartsSumPlanter as Planter,
  unitInDoubtPlanter as Planter,
  noUnknownFieldsPlanter as Planter,
  noMissingFieldsPlanter as Planter,
  valuesHaveFormPlanter as Planter,
];
