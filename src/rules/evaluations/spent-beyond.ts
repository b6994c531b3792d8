import type { FundsRow } from '../../schemas/funds-row.ts';
import { formatGap, isUnitSlip, readMoneyCell, shownAmount, twiceGap } from '../printed-amount.ts';
import type { FundsPlace } from '../walk-records.ts';
import { bareName } from './funds-rows-sum.ts';

/** A row of money that was spent beyond another column, as sentences say it. */
export type SpentBeyond = { index: number; name: string; spent: string; allowed: string; gap: string };

/**
 * The rows whose 全年执行数 is larger than the given column, beyond rounding. Where the whole is larger, its parts are
 * not told again; a unit in doubt is another rule's.
 */
export function spentBeyond({ funds }: FundsPlace, column: 'adjusted' | 'arrived'): SpentBeyond[] {
  const beyond = [...funds.rows.entries()].flatMap(([index, row]) => {
    const found = compare(row, column, funds.unit);
    return found ? [{ index, role: row.role, ...found }] : [];
  });
  const wholes = beyond.filter(({ role }) => role === 'total');
  return wholes.length > 0 ? wholes : beyond;
}

function compare(row: FundsRow, column: 'adjusted' | 'arrived', unit: FundsPlace['funds']['unit']) {
  const allowed = readMoneyCell(row[column], unit);
  const executed = readMoneyCell(row.executed, unit);
  if (allowed.kind !== 'amount' || executed.kind !== 'amount') return undefined;
  const gap = twiceGap(executed.amount, allowed.amount);
  if (!gap || gap.differenceFen < 0 || isUnitSlip(executed.amount, allowed.amount)) return undefined;
  return {
    name: bareName(row).replace(/^其中[:：]/, ''),
    spent: shownAmount(executed.amount),
    allowed: shownAmount(allowed.amount),
    gap: formatGap(gap.differenceFen, unit),
  };
}
