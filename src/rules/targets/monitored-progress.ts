import { goalProgress, type GoalProgress } from '../../model/goal-progress.ts';
import { fenOf } from '../../model/money.ts';
import { decimalFromUnits, printedDecimals, shiftPoint } from '../../model/decimal.ts';
import { executionRate, readRate, type Rational } from '../../model/rate.ts';
import { dueShare, elapsedShare, twoProgresses, type TwoProgresses } from '../../model/two-progresses.ts';
import type { Funds } from '../../schemas/funds-row.ts';
import type { MonitoredRow } from '../../schemas/indicator-row.ts';
import type { Monitoring } from '../../schemas/monitoring.ts';
import { readPoints } from '../points.ts';
import { readMoneyCell } from '../printed-amount.ts';

/** Both progresses of one monitoring, with those of its indicators. */
export type MonitoredProgress = TwoProgresses & { rows: readonly { row: MonitoredRow; progress: GoalProgress }[] };

/** 双监控 of one period, from its printed form. Rows without a name are empty rows of the form. */
export function monitoredProgress(
  { funds, rows = [], periodEnd }: Pick<Monitoring, 'funds' | 'rows' | 'periodEnd'>,
  fiscalYear: number,
): MonitoredProgress {
  const elapsed = elapsedShare(fiscalYear, periodEnd);
  const year = { due: dueShare(elapsed), periodEnd };
  const judged = rows
    .filter(({ name, target }) => name.trim() !== '' || (target ?? '').trim() !== '')
    .map((row) => ({ row, progress: goalProgress(row, row.name, year) }));
  const indicators = judged.map(({ row, progress }) => {
    const points = readPoints(row.weight);
    return { progress, weight: points.kind === 'points' ? points.value : undefined };
  });
  return { ...twoProgresses(funds && spentShare(funds), indicators, elapsed), rows: judged };
}

/** 执行数 ÷ 全年预算数 (else 年初预算数) of the whole; the printed rate where the amounts do not give one. */
export function spentShare({ rows, unit }: Funds): Rational | undefined {
  const total = rows.find(({ role }) => role === 'total');
  if (!total) return undefined;
  const executed = readMoneyCell(total.executed, unit);
  const adjusted = readMoneyCell(total.adjusted, unit);
  const budget = adjusted.kind === 'blank' ? readMoneyCell(total.initial, unit) : adjusted;
  if (executed.kind === 'amount' && budget.kind === 'amount') {
    return executionRate(fenOf(executed.amount), fenOf(budget.amount));
  }
  const rate = readRate(total.rate ?? '');
  if (!rate || rate.scale !== 'percent' || rate.precision !== 'exact') return undefined;
  const decimals = printedDecimals(rate.value);
  return {
    numerator: shiftPoint(rate.value, decimals),
    denominator: shiftPoint(decimalFromUnits(100n, 0), decimals),
  };
}
