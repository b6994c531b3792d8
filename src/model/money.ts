/**
 * Money is kept as printed, `{ text, unit, precision }`, and turned into fen for arithmetic only.
 * 分 is two words here: money is `Fen`, marks are `Points`.
 */
import { z } from 'zod';
import {
  addDecimal,
  decimalFromUnits,
  groupThousands,
  printedDecimals,
  readDecimal,
  shiftPointToNumber,
  type DecimalText,
} from './decimal.ts';
import { combinePrecision, precision, precisionMark, readPrecision, type Precision } from './precision.ts';
import { FEN_PLACES, WORDS_AROUND } from './printed-amount.ts';

/** Money for arithmetic: a safe integer of 分. Safe to 90 万亿元, above any annual budget. */
export type Fen = number & z.$brand<'Fen'>;

export const moneyUnit = z.enum(['元', '千元', '万元', '亿元']).meta({ title: '金额单位' });
export type MoneyUnit = z.infer<typeof moneyUnit>;

const AROUND = new RegExp(WORDS_AROUND, 'g');

/** An amount of money as printed: `{ "text": "3700余", "unit": "万元", "precision": "over" }`. */
export const money = z
  .strictObject({
    text: z.string().meta({ title: '印出的数' }),
    unit: moneyUnit,
    /** Absent means exact. Also set where a sentence leaves open whether its 约 governs this figure. */
    precision: precision.optional(),
  })
  .superRefine((value, context) => {
    const problem = moneyProblem(value.text, value.unit);
    if (problem) context.addIssue({ code: 'custom', message: problem, path: ['text'] });
    const said = readPrecision(value.text);
    if (said !== 'exact' && said !== (value.precision ?? 'exact')) {
      context.addIssue({
        code: 'custom',
        path: ['precision'],
        message: `印出的数“${value.text}”带有约数词，precision 应为 "${said}"`,
      });
    }
  })
  .meta({ title: '金额' });
export type Money = z.infer<typeof money>;

/** The digits of a printed amount, without the words around them, or `undefined` where it is no amount. */
export function moneyDigits(text: string): DecimalText | undefined {
  return readDecimal(text) ?? readDecimal(text.replace(AROUND, ''));
}

/** What is wrong with a printed amount, as a Chinese sentence, or `undefined` where nothing is. */
export function moneyProblem(text: string, unit: MoneyUnit): string | undefined {
  const digits = moneyDigits(text);
  if (digits === undefined) return `“${text}”不是完整的金额：千分位须三位一组，不得夹有其他字符`;
  try {
    return Number.isSafeInteger(shiftPointToNumber(digits, FEN_PLACES[unit]))
      ? undefined
      : `“${text}”${unit}超出可精确计算的范围（90 万亿元）`;
  } catch {
    return `“${text}”${unit}的小数位细于一分`;
  }
}

/** The amount in fen. Its text must have passed `money` or `moneyProblem`; otherwise this throws. */
export function fenOf(amount: Pick<Money, 'text' | 'unit'>): Fen {
  const digits = moneyDigits(amount.text);
  if (digits === undefined) throw new RangeError(`Not an amount: ${amount.text}`);
  return shiftPointToNumber(digits, FEN_PLACES[amount.unit]) as Fen;
}

/** The precision of a printed amount; `exact` where the record states none. */
export function precisionOf(amount: Money): Precision {
  return amount.precision ?? 'exact';
}

/** Half of the last printed digit, in fen: how far rounding may have moved this figure. May end in .5. */
export function halfDigitFen(amount: Pick<Money, 'text' | 'unit'>): number {
  const digits = moneyDigits(amount.text);
  if (digits === undefined) throw new RangeError(`Not an amount: ${amount.text}`);
  return 10 ** (FEN_PLACES[amount.unit] - printedDecimals(digits)) / 2;
}

/** The exact sum of amounts printed in one unit, in that unit, with the precision that the parts allow. */
export function addMoney(parts: readonly Money[], unit: MoneyUnit): Money {
  if (parts.some((part) => part.unit !== unit)) throw new RangeError('addMoney adds one unit only');
  const sum = addDecimal(parts.map((part) => moneyDigits(part.text) ?? failDigits(part.text)));
  const combined = combinePrecision(parts.map(precisionOf), 'sum');
  return combined === 'exact' ? { text: sum, unit } : { text: sum, unit, precision: combined };
}

/** Adds fen and refuses to leave the range of exact integers. */
export function addFen(parts: readonly Fen[]): Fen {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (!Number.isSafeInteger(sum)) throw new RangeError('Sum of fen is not exact');
  return sum as Fen;
}

/** Fen as decimal text in `unit`, without trailing zeros: 294005000000 fen is `"29.4005"` 亿元. */
export function decimalInUnit(fen: Fen, unit: MoneyUnit): DecimalText {
  const text = decimalFromUnits(BigInt(fen), FEN_PLACES[unit]);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text) as DecimalText;
}

/** What a reader sees: the printed digits with 约, 余 or 以上 and the unit, such as 约200亿元 or 3,700余万元. */
export function formatMoney(amount: Money): string {
  const digits = moneyDigits(amount.text) ?? failDigits(amount.text);
  const mark = precisionMark[precisionOf(amount)];
  const shown = amount.text.includes(',') || amount.text.includes('，') ? groupThousands(digits) : digits;
  // 3700余万元 but 35万元以上: 余 stands between digits and unit.
  return precisionOf(amount) === 'at-least'
    ? `${shown}${amount.unit}${mark.after}`
    : `${mark.before}${shown}${mark.after}${amount.unit}`;
}

/** Fen for readers of computed figures, in `unit`, with thousands separators and the word of its precision. */
export function formatFen(fen: Fen, unit: MoneyUnit, how: Precision = 'exact'): string {
  const mark = precisionMark[how];
  return `${mark.before}${groupThousands(decimalInUnit(fen, unit))}${mark.after}${unit}`;
}

function failDigits(text: string): never {
  throw new RangeError(`Not an amount: ${text}`);
}
