import { decimalFromUnits, groupThousands, printedDecimals, readDecimal, shiftPoint } from './decimal.ts';
import type { MoneyUnit } from './money.ts';
import { FEN_PLACES, WORDS_AROUND } from './printed-amount.ts';

/** Units in which a reader may have amounts shown, beside those of the print. */
export const SHOWN_UNITS = ['元', '万元', '亿元'] as const satisfies readonly MoneyUnit[];
/** The event of the document that tells of another choice; it then stands in `data-shown-unit` of the root. */
export const UNIT_CHANGED = 'wenxiao-unit-changed';
export type ShownUnit = (typeof SHOWN_UNITS)[number];

const WORDS = `(?:${WORDS_AROUND}|\\s)*`;
const AMOUNT = new RegExp(`^(${WORDS})([-−–－]?[\\d０-９][\\d０-９,，.．]*)(${WORDS})(元|千元|万元|亿元)?(${WORDS})$`);

/**
 * A printed amount in another unit, or `undefined` where it stays as printed: it is no amount, a broken print, a zero,
 * or in that unit already. `unit` is that of the column, for prints that name none; only a print that names its unit is
 * answered with one. The point moves and nothing is rounded; 约, 余 and 以上 keep their place.
 */
export function showIn(shown: ShownUnit, text: string, unit?: MoneyUnit): string | undefined {
  const [, before = '', digits = '', between = '', named, after = ''] = AMOUNT.exec(text) ?? [];
  const printedUnit = (named as MoneyUnit | undefined) ?? unit;
  const decimal = readDecimal(digits);
  if (printedUnit === undefined || printedUnit === shown || decimal === undefined || !/[1-9]/.test(decimal)) {
    return undefined;
  }
  const printedPlaces = printedDecimals(decimal);
  const places = printedPlaces + FEN_PLACES[shown] - FEN_PLACES[printedUnit];
  const count = shiftPoint(decimal, Math.max(printedPlaces, printedPlaces - places));
  const moved = decimalFromUnits(count, Math.max(places, 0));
  return `${before}${groupThousands(moved)}${between}${named ? shown : ''}${after}`;
}
