import { readRate } from '../../model/rate.ts';
import { readMoneyCell } from '../printed-amount.ts';
import { matchOf, printedRates, shownQuotient, type PrintedRate } from './printed-rates.ts';
import type { Rule } from '../rule.ts';

/**
 * 执行率 = 全年执行数 ÷ 全年预算数. Where no 全年预算数 is printed, the 年初预算数 stands for it. A form that prints what arrived
 * may divide by that: the evaluation indicators of 财预〔2020〕10号 do.
 */
export const executionRateRecomputed: Rule = {
  id: 'execution-rate-recomputed',
  severity: 'warning',
  title: '印出的执行率等于全年执行数除以全年预算数（印有到位数的，也可以除以到位数）；预算为 0 的没有执行率',
  source: '财预〔2020〕10号附表：执行率（B/A）；附2：预算执行率 = 实际支出资金 ÷ 实际到位资金',
  falsePositives: '当地按没有印出的到位资金计算执行率时会误报；系统把没有预算的行一律印作 0.00% 的，也会说到。',
  *check(archive) {
    let last: string | undefined;
    for (const printed of printedRates(archive)) {
      const { collection, key, path, rate } = printed;
      const message = problemOf(printed);
      const block = `${key} ${path.slice(0, -3).join(' ')}`;
      // Systems print 0.00% in every row without a budget: told once for a block.
      const isRepeated = isZeroOfNothing(printed) && block === last;
      if (isZeroOfNothing(printed)) last = block;
      if (message && !isRepeated) yield { collection, key, path, value: rate, message };
    }
  },
};

function problemOf(printed: PrintedRate): string | undefined {
  const { row, rate, match, computed, budgetTitle } = printed;
  if (computed === undefined) {
    return `“${row.name}”的${budgetTitle}为 0，执行率无从计算，却印作 ${rate}。`;
  }
  if (match !== 'different' || fits(printed, row.arrived)) return undefined;
  const otherBase =
    budgetTitle === '全年预算数' && fits(printed, row.initial) ? `（按年初预算数计算才是 ${rate}）` : '';
  return `“${row.name}”的执行率印作 ${rate}，按${shownQuotient(printed)}应为 ${computed}${otherBase}。`;
}

/** Whether the printed rate is of another amount of the same row. */
function fits({ rate, executed, budget }: PrintedRate, base: string | undefined): boolean {
  const amount = readMoneyCell(base, budget.unit);
  if (amount.kind !== 'amount') return false;
  return ['equal', 'rounding', 'truncated'].includes(matchOf(rate, executed, amount.amount));
}

function isZeroOfNothing({ computed, rate }: PrintedRate): boolean {
  return computed === undefined && Number(readRate(rate)?.value) === 0;
}
