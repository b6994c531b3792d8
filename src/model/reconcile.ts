import { addFen, fenOf, halfDigitFen, type Fen, type Money } from './money.ts';

/** A printed total beside what its parts add up to. `differenceFen` is printed minus computed. */
export type Reconciliation = {
  state: 'equal' | 'rounding' | 'gap';
  computedFen: Fen;
  differenceFen: Fen;
  allowanceFen: number;
};

type Printed = Pick<Money, 'text' | 'unit'>;

/**
 * Compares a printed total with its parts. Parts are rounded one by one, so n rows may miss the total by n halves of
 * their last printed digit (design: ground rules of the data); anything beyond that is a gap.
 * A part may carry `sign: -1` where it is subtracted.
 */
export function reconcileSum(total: Printed, parts: readonly (Printed & { sign?: 1 | -1 })[]): Reconciliation {
  const computedFen = addFen(parts.map((part) => ((part.sign ?? 1) * fenOf(part)) as Fen));
  const allowanceFen = parts.reduce((sum, part) => sum + halfDigitFen(part), 0);
  return reconciled(fenOf(total), computedFen, allowanceFen);
}

/** Compares two prints of one figure, each of which may have been rounded from a finer one. */
export function reconcileTwice(printed: Printed, again: Printed): Reconciliation {
  return reconciled(fenOf(printed), fenOf(again), halfDigitFen(printed) + halfDigitFen(again));
}

function reconciled(printedFen: Fen, computedFen: Fen, allowanceFen: number): Reconciliation {
  const differenceFen = (printedFen - computedFen) as Fen;
  const state = differenceFen === 0 ? 'equal' : Math.abs(differenceFen) <= allowanceFen ? 'rounding' : 'gap';
  return { state, computedFen, differenceFen, allowanceFen };
}
