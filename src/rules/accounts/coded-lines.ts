import { fenOf } from '../../model/money.ts';
import type { Budget } from '../../schemas/account.ts';
import { formatGap, shownAmount, sumGap } from '../printed-amount.ts';
import type { Finding } from '../rule.ts';
import { cellAt, codeOf, isNothing, moneyColumns, rowWithRole, sidesOf, type Side } from './table-cells.ts';
import type { AccountPlace } from '../walk-records.ts';

/** A row with those whose codes lie directly below its own; `row` of the whole is 合计. */
type Family = { row: number; children: number[] };

/**
 * 类 = Σ款 = Σ项 and 合计 = Σ类, column by column, in the tables of an account whose codes `isWanted`. Tables that print
 * a code twice, as lists of projects do, are no such tables.
 */
export function* codedLineGaps(
  { collection, key, account, seenWhole }: AccountPlace,
  isWanted: (code: string) => boolean,
): Generator<Finding> {
  for (const side of sidesOf(account as Pick<Budget, 'tables'>)) {
    for (const { row, children } of familiesOf(side, isWanted)) {
      for (const column of moneyColumns(side)) {
        const whole = cellAt(side, row, column);
        if (whole.cell.kind !== 'amount') continue;
        const parts = children.map((child) => ({
          cell: cellAt(side, child, column).cell,
          isNothing: isNothing(side, child, column),
        }));
        const gap = sumGap(whole.cell.amount, parts, seenWhole);
        if (gap === undefined || fenOf(whole.cell.amount) === gap.computedFen) continue;
        const sum = formatGap(gap.computedFen, whole.unit);
        const message = `${whole.name}印作 ${shownAmount(whole.cell.amount)}，下级 ${children.length} 行相加为 ${sum}，差 ${formatGap(gap.differenceFen, whole.unit)}。`;
        yield { collection, key, path: whole.path, value: whole.text, message };
      }
    }
  }
}

function familiesOf(side: Side, isWanted: (code: string) => boolean): Family[] {
  const { rows } = side.part;
  const rowOfCode = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const code = codeOf(row);
    if (code === undefined || row.role === 'of-which') continue;
    if (!isWanted(code) || rowOfCode.has(code)) return [];
    rowOfCode.set(code, index);
  }
  const children = new Map<number | undefined, number[]>();
  for (const [code, index] of rowOfCode) {
    const parent = [code.slice(0, 5), code.slice(0, 3)]
      .filter((above) => above.length < code.length)
      .map((above) => rowOfCode.get(above))
      .find((found) => found !== undefined);
    children.set(parent, [...(children.get(parent) ?? []), index]);
  }
  const whole = totalOfCodes(side);
  return [...children]
    .map(([row, below]) => ({ row: row ?? whole, children: below }))
    .filter((family): family is Family => family.row !== undefined);
}

/** The row that all codes add up to, where the side has nothing else beside the codes. */
function totalOfCodes(side: Side): number | undefined {
  const uncoded = side.part.rows.some(
    (row) => codeOf(row) === undefined && row.role === undefined && row.cells.some(Boolean),
  );
  return uncoded ? undefined : rowWithRole(side, 'year-total', 'total');
}
