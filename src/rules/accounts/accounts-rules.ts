import type { Rule } from '../rule.ts';
import { balancesSumToTotal } from './balances-sum-to-total.ts';
import { changeRecomputed } from './change-recomputed.ts';
import { columnsSumToTotal } from './columns-sum-to-total.ts';
import { economicLinesSum } from './economic-lines-sum.ts';
import { functionLinesSum } from './function-lines-sum.ts';
import { incomeEqualsExpenditure } from './income-equals-expenditure.ts';
import { percentRecomputed } from './percent-recomputed.ts';
import { personnelAndPublicSum } from './personnel-and-public-sum.ts';
import { tablesAgree } from './tables-agree.ts';
import { textAgreesWithTable } from './text-agrees-with-table.ts';
import { threePublicSum } from './three-public-sum.ts';

export const accountsRules: readonly Rule[] = [
  functionLinesSum,
  economicLinesSum,
  columnsSumToTotal,
  incomeEqualsExpenditure,
  balancesSumToTotal,
  tablesAgree,
  personnelAndPublicSum,
  threePublicSum,
  textAgreesWithTable,
  changeRecomputed,
  percentRecomputed,
];
