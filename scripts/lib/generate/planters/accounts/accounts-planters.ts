import type { Planter } from '../planter.ts';
import { balancesSumToTotalPlanter } from './balances-sum-to-total.ts';
import { changeRecomputedPlanter } from './change-recomputed.ts';
import { columnsSumToTotalPlanter } from './columns-sum-to-total.ts';
import { economicLinesSumPlanter } from './economic-lines-sum.ts';
import { functionLinesSumPlanter } from './function-lines-sum.ts';
import { incomeEqualsExpenditurePlanter } from './income-equals-expenditure.ts';
import { percentRecomputedPlanter } from './percent-recomputed.ts';
import { personnelAndPublicSumPlanter } from './personnel-and-public-sum.ts';
import { tablesAgreePlanter } from './tables-agree.ts';
import { textAgreesWithTablePlanter } from './text-agrees-with-table.ts';
import { threePublicSumPlanter } from './three-public-sum.ts';

export const accountsPlanters: readonly Planter[] = [
  functionLinesSumPlanter as Planter,
  economicLinesSumPlanter as Planter,
  columnsSumToTotalPlanter as Planter,
  incomeEqualsExpenditurePlanter as Planter,
  balancesSumToTotalPlanter as Planter,
  tablesAgreePlanter as Planter,
  personnelAndPublicSumPlanter as Planter,
  threePublicSumPlanter as Planter,
  textAgreesWithTablePlanter as Planter,
  changeRecomputedPlanter as Planter,
  percentRecomputedPlanter as Planter,
];
