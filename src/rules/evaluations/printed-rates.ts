import { halfDigitFen, fenOf } from '../../model/money.ts';
import { executionRate, percentText, rateMatches, readRate, type RateMatch } from '../../model/rate.ts';
import { printedDecimals, decimalFromUnits, shiftPoint } from '../../model/decimal.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { FundsRow } from '../../schemas/funds-row.ts';
import { readMoneyCell, shownAmount, type Printed } from '../printed-amount.ts';
import { fundsOf, type Location } from '../walk-records.ts';

/** A printed 执行率 beside what its own amounts give. */
export type PrintedRate = Location & {
  row: FundsRow;
  rate: string;
  match: RateMatch;
  /** `executed` over `budget`, as printed. */
  executed: Printed;
  budget: Printed;
  budgetTitle: '全年预算数' | '年初预算数';
  /** With two decimals, or as many as the print; `undefined` where the budget is zero. */
  computed: string | undefined;
};

/** Every printed rate whose amounts are printed too. */
export function* printedRates(archive: Archive): Generator<PrintedRate> {
  for (const { collection, key, path, funds } of fundsOf(archive)) {
    for (const [index, row] of funds.rows.entries()) {
      const rate = row.rate ?? '';
      const printed = readRate(rate);
      const adjusted = readMoneyCell(row.adjusted, funds.unit);
      const initial = readMoneyCell(row.initial, funds.unit);
      const executed = readMoneyCell(row.executed, funds.unit);
      const budget = adjusted.kind === 'blank' ? initial : adjusted;
      if (!printed || budget.kind !== 'amount' || executed.kind !== 'amount') continue;
      const ratio = executionRate(fenOf(executed.amount), fenOf(budget.amount));
      yield {
        collection,
        key,
        path: [...path, 'rows', index, 'rate'],
        row,
        rate,
        match: matchOf(rate, executed.amount, budget.amount),
        executed: executed.amount,
        budget: budget.amount,
        budgetTitle: adjusted.kind === 'blank' ? '年初预算数' : '全年预算数',
        computed: ratio && `${percentText(ratio, Math.max(2, printedDecimals(printed.value)))}%`,
      };
    }
  }
}

/** Compares as percent; a bare 0.98, which is a ratio, as well. */
export function matchOf(rate: string, executed: Printed, budget: Printed): RateMatch {
  const amounts = { executedFen: halfDigitFen(executed), budgetFen: halfDigitFen(budget) };
  const asPercent = rateMatches(rate, fenOf(executed), fenOf(budget), amounts);
  const bare = readRate(rate);
  if (asPercent !== 'different' || bare === undefined || bare.scale !== undefined) return asPercent;
  const decimals = Math.max(0, printedDecimals(bare.value) - 2);
  const hundredfold = decimalFromUnits(shiftPoint(bare.value, decimals + 2), decimals);
  const asRatio = rateMatches(hundredfold, fenOf(executed), fenOf(budget), amounts);
  return asRatio === 'different' ? 'different' : asRatio;
}

/** 31.69万元 ÷ 32.4万元. */
export function shownQuotient({ executed, budget }: PrintedRate): string {
  return `${shownAmount(executed)} ÷ ${shownAmount(budget)}`;
}
