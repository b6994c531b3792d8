import { readDecimal } from '../../model/decimal.ts';

/** A printed total score as a number, for an order inside one kind of evaluation. */
export function scoreNumber(printed: string | undefined): number | undefined {
  const digits = readDecimal(printed?.trim().replace(/分$/, '') ?? '');
  return digits === undefined ? undefined : Number(digits);
}
