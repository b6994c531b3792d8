import type { ChartValue } from '../../charts/chart-value.ts';
import { fenOf } from '../../model/money.ts';
import { executionRate, percentText, readRate } from '../../model/rate.ts';
import { readMoneyCell } from '../../rules/printed-amount.ts';
import type { Funds } from '../../schemas/funds-row.ts';

/** 执行率 of an evaluated object, in percent. */
export type ExecutionRate = ChartValue & {
  /** Computed as 全年执行数 over 全年预算数 (财预〔2020〕10号), because the form prints no percentage. */
  isComputed?: boolean | undefined;
};

/** The execution rate of the total row: as printed where it is a percentage, else computed from its amounts. */
export function executionRateOf(funds: Funds | undefined): ExecutionRate {
  const row = funds?.rows.find(({ role }) => role === 'total');
  if (!funds || !row) return { value: undefined, text: '没有印执行率' };
  const printed = row.rate?.trim() ?? '';
  const rate = readRate(printed);
  if (rate?.scale === 'percent') {
    return { value: Number(rate.value), text: printed, isApproximate: rate.precision !== 'exact' || undefined };
  }
  const [executed, budget] = [readMoneyCell(row.executed, funds.unit), readMoneyCell(row.adjusted, funds.unit)];
  const ratio =
    executed.kind === 'amount' && budget.kind === 'amount'
      ? executionRate(fenOf(executed.amount), fenOf(budget.amount))
      : undefined;
  if (ratio === undefined) return { value: undefined, text: printed || '没有印执行率' };
  const text = percentText(ratio, 2);
  return { value: Number(text), text: `${text}%`, isComputed: true };
}
