import { absenceOfCell } from '../model/absence.ts';
import {
  decimalInUnit,
  fenOf,
  formatFen,
  halfDigitFen,
  moneyProblem,
  type Fen,
  type Money,
  type MoneyUnit,
} from '../model/money.ts';
import { readPrecision } from '../model/precision.ts';
import { reconcileSum, reconcileTwice, type Reconciliation } from '../model/reconcile.ts';

/** A printed cell of money. `blank` is also `—` and `/`; `unclear` holds 约, 余 or no amount at all. */
export type MoneyCell = { kind: 'amount'; amount: Printed } | { kind: 'blank' } | { kind: 'unclear' };
export type Printed = Pick<Money, 'text' | 'unit'>;

const OWN_UNIT = /(千元|万元|亿元|元)$/;

/** Reads a cell under a declared unit. A unit printed in the cell itself, as in 620.82万元, wins. */
export function readMoneyCell(text: string | undefined, unit: MoneyUnit): MoneyCell {
  if (text === undefined || absenceOfCell(text)) return { kind: 'blank' };
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const own = OWN_UNIT.exec(plain)?.[0] as MoneyUnit | undefined;
  const amount = { text: own ? plain.replace(OWN_UNIT, '') : plain, unit: own ?? unit };
  if (readPrecision(amount.text) !== 'exact' || moneyProblem(amount.text, amount.unit)) return { kind: 'unclear' };
  return { kind: 'amount', amount };
}

/** The amount of a money field that is exact, else `undefined`: 约 and 余 are never held against a sum. */
export function exactAmount(money: Money | undefined): Printed | undefined {
  return money && (money.precision ?? 'exact') === 'exact' ? money : undefined;
}

export type SumPart = { cell: MoneyCell; sign?: 1 | -1; isNothing?: boolean };

/**
 * How a printed total misses its parts by more than rounding explains, or `undefined` where it does not or where it
 * cannot be told: a part unclear, no part printed, or parts that fall short while a blank, which is no zero, or the
 * rest of a source that was not seen whole, may hold the rest. `isNothing` marks a blank that stands for no amount.
 */
export function sumGap(total: Printed, parts: readonly SumPart[], seenWhole: boolean): Reconciliation | undefined {
  if (parts.some(({ cell }) => cell.kind === 'unclear')) return undefined;
  const printed = parts.flatMap(({ cell, sign }) =>
    cell.kind === 'amount' ? [{ ...cell.amount, sign: sign ?? 1 }] : [],
  );
  if (printed.length === 0) return undefined;
  const sum = reconcileSum(total, printed);
  if (Math.abs(sum.differenceFen) <= sum.allowanceFen + coarseness(total, printed)) return undefined;
  const complete = seenWhole && parts.every(({ cell, isNothing }) => cell.kind === 'amount' || isNothing);
  const canShrink = printed.some((part) => part.sign < 0 || fenOf(part) < 0);
  const exceeds = sum.computedFen > fenOf(total) && !canShrink;
  return complete || exceeds ? sum : undefined;
}

/** Half of the total's last digit, where it is printed less finely than all of its parts. */
function coarseness(total: Printed, parts: readonly Printed[]): number {
  const half = halfDigitFen(total);
  return parts.every((part) => halfDigitFen(part) < half) ? half : 0;
}

/** How two prints of one figure differ by more than rounding, or `undefined`. */
export function twiceGap(printed: Printed, again: Printed): Reconciliation | undefined {
  const comparison = reconcileTwice(printed, again);
  return comparison.state === 'gap' ? comparison : undefined;
}

/** Whether two amounts differ by 万: one of them was printed, or its unit was stated, ten thousand times off. */
export function isUnitSlip(one: Printed, other: Printed): boolean {
  const [small, large] = Math.abs(fenOf(one)) <= Math.abs(fenOf(other)) ? [one, other] : [other, one];
  const [low, high] = [Math.abs(fenOf(small)), Math.abs(fenOf(large))];
  if (low === 0) return false;
  const share = Math.max(0.01, Math.min(0.2, halfDigitFen(small) / low));
  return Math.abs(high / (low * 10_000) - 1) <= share;
}

/** A computed amount as if printed to the fen. */
export function inYuan(fen: Fen): Printed {
  return { text: decimalInUnit(fen, '元'), unit: '元' };
}

/** `formatFen` of the absolute value: 差 3.75万元. */
export function formatGap(fen: number, unit: MoneyUnit): string {
  return formatFen(Math.abs(fen) as Fen, unit);
}

/** An amount as printed, with its unit. */
export function shownAmount({ text, unit }: Printed): string {
  return `${text}${unit}`;
}
