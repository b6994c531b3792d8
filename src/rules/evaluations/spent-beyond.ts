import type { Archive } from '../../schemas/collections.ts';
import type { FundsRow } from '../../schemas/funds-row.ts';
import { formatGap, isUnitSlip, readMoneyCell, shownAmount, twiceGap } from '../printed-amount.ts';
import type { Finding } from '../rule.ts';
import { fundsOf, type FundsPlace } from '../walk-records.ts';
import { bareName } from './funds-rows-sum.ts';

type Column = 'adjusted' | 'arrived';

/**
 * The rows of money whose 全年执行数 is larger than the given column, beyond rounding, with why that may be. Where the whole
 * is larger, its parts are not told again; a unit in doubt is another rule's.
 */
export function* spentBeyond(archive: Archive, column: Column, title: string, why: string): Generator<Finding> {
  for (const { collection, key, path, funds } of fundsOf(archive)) {
    const beyond = [...funds.rows.entries()].flatMap(([index, row]) => {
      const found = compare(row, column, funds.unit);
      return found ? [{ index, row, ...found }] : [];
    });
    const wholes = beyond.filter(({ row }) => row.role === 'total');
    for (const { index, row, spent, allowed, gap } of wholes.length > 0 ? wholes : beyond) {
      const name = bareName(row).replace(/^其中[:：]/, '');
      const message = `“${name}”的全年执行数印作 ${spent}，大于${title} ${allowed}，多 ${gap}；可能有一个数印错，或${why}。`;
      yield { collection, key, path: [...path, 'rows', index, 'executed'], value: row.executed ?? '', message };
    }
  }
}

function compare(row: FundsRow, column: Column, unit: FundsPlace['funds']['unit']) {
  const allowed = readMoneyCell(row[column], unit);
  const executed = readMoneyCell(row.executed, unit);
  if (allowed.kind !== 'amount' || executed.kind !== 'amount') return undefined;
  const gap = twiceGap(executed.amount, allowed.amount);
  if (!gap || gap.differenceFen < 0 || isUnitSlip(executed.amount, allowed.amount)) return undefined;
  return {
    spent: shownAmount(executed.amount),
    allowed: shownAmount(allowed.amount),
    gap: formatGap(gap.differenceFen, unit),
  };
}
