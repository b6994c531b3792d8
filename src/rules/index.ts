import { agencyExists } from './agency-exists.ts';
import { balancesSumToTotal } from './balances-sum-to-total.ts';
import { columnsSumToTotal } from './columns-sum-to-total.ts';
import { correctedFileExists } from './corrected-file-exists.ts';
import { datesInOrder } from './dates-in-order.ts';
import { demoIsMarked } from './demo-is-marked.ts';
import { economicLinesSum } from './economic-lines-sum.ts';
import { executionRateRecomputed } from './execution-rate-recomputed.ts';
import { executionRateTruncated } from './execution-rate-truncated.ts';
import { functionLinesSum } from './function-lines-sum.ts';
import { fundsRowsSum } from './funds-rows-sum.ts';
import { gradeInBand } from './grade-in-band.ts';
import { incomeEqualsExpenditure } from './income-equals-expenditure.ts';
import { indicatorExists } from './indicator-exists.ts';
import { indicatorWeightsSum } from './indicator-weights-sum.ts';
import { noDuplicates } from './no-duplicates.ts';
import { noNamesOfPeople } from './no-names-of-people.ts';
import { noPersonalData } from './no-personal-data.ts';
import { noSecrecyMark } from './no-secrecy-mark.ts';
import { objectExists } from './object-exists.ts';
import { organizationExists } from './organization-exists.ts';
import { pathMatchesRecord } from './path-matches-record.ts';
import { personnelAndPublicSum } from './personnel-and-public-sum.ts';
import { regionExists } from './region-exists.ts';
import { reportExists } from './report-exists.ts';
import type { Rule } from './rule.ts';
import { scoreWithinWeight } from './score-within-weight.ts';
import { scoresSumToTotal } from './scores-sum-to-total.ts';
import { siteExists } from './site-exists.ts';
import { sourceExists } from './source-exists.ts';
import { stageExists } from './stage-exists.ts';
import { statementExists } from './statement-exists.ts';
import { statementPartsSum } from './statement-parts-sum.ts';
import { tablesAgree } from './tables-agree.ts';
import { textAgreesWithTable } from './text-agrees-with-table.ts';
import { threePublicSum } from './three-public-sum.ts';
import { topicExists } from './topic-exists.ts';
import { unitInDoubt } from './unit-in-doubt.ts';

/** All rules over records, in the order in which the 校验规则 page lists them. */
export const rules: readonly Rule[] = [
  // What must never be published
  noPersonalData,
  noNamesOfPeople,
  noSecrecyMark,
  demoIsMarked,
  // Keys and names
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
  correctedFileExists,
  noDuplicates,
  datesInOrder,
  // Evaluations and monitorings
  fundsRowsSum,
  executionRateRecomputed,
  executionRateTruncated,
  indicatorWeightsSum,
  scoreWithinWeight,
  scoresSumToTotal,
  gradeInBand,
  // Budgets and final accounts
  functionLinesSum,
  economicLinesSum,
  columnsSumToTotal,
  incomeEqualsExpenditure,
  balancesSumToTotal,
  tablesAgree,
  personnelAndPublicSum,
  threePublicSum,
  textAgreesWithTable,
  // Statements, and units everywhere
  statementPartsSum,
  unitInDoubt,
];
