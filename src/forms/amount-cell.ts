import { absenceOfCell } from '../model/absence.ts';
import { moneyDigits, moneyProblem, type Money, type MoneyUnit } from '../model/money.ts';
import { readPrecision } from '../model/precision.ts';

/**
 * What a cell of an amount prints. `blank` is also `—`, `/` and 无. `broken` are digits that form no amount
 * (`7,00.0,77`, `,867.48`), which no reader may guess at; `words` hold no amount at all.
 */
export type AmountCell =
  | { kind: 'amount'; money: Money; ownUnit: MoneyUnit | undefined; remark: string }
  | { kind: 'unitless'; text: string }
  | { kind: 'blank' }
  | { kind: 'broken'; why: string }
  | { kind: 'words' };

const AMOUNT =
  /^(?<sign>[￥¥])?(?<before>约|近|大约|超过|不少于|至少)?(?<digits>-?[\d,.]+)(?<over>余|多)?(?<unit>亿元|亿|万元|万|千元|元)?(?<after>左右|以上)?(?<rest>[^\d].*)?$/s;

/**
 * Reads 620.82万元, 1,234.50, 约200亿元, 100万, 854万(其中…) under the unit that the form declares, if it does. A unit
 * in the cell wins. The text keeps the digits as printed. What stands behind the amount is its `remark`.
 */
export function readAmountCell(text: string, declared: MoneyUnit | undefined): AmountCell {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(/[−–]/g, '-');
  if (absenceOfCell(text) || /^(无|没有|空|-+)$/.test(plain)) return { kind: 'blank' };
  const groups = AMOUNT.exec(plain)?.groups;
  if (!groups)
    return /\d/.test(plain) && plain.length <= 20 && !/\p{Script=Han}{3}/u.test(plain)
      ? { kind: 'broken', why: notAnAmount(text) }
      : { kind: 'words' };
  const { before = '', digits = '', over = '', after = '', rest = '' } = groups;
  if (rest !== '' && !/^[(（,，;；、:：\p{Script=Han}]/u.test(rest)) return { kind: 'broken', why: notAnAmount(text) };
  if (moneyDigits(digits) === undefined) return { kind: 'broken', why: notAnAmount(text) };
  const ownUnit = unitOf(groups['unit']);
  const unit = ownUnit ?? declared;
  const printed = `${before}${digits}${over}${after}`;
  if (unit === undefined) return { kind: 'unitless', text: printed };
  const why = moneyProblem(printed, unit);
  if (why !== undefined) return { kind: 'broken', why };
  const precision = readPrecision(printed);
  const money: Money = precision === 'exact' ? { text: printed, unit } : { text: printed, unit, precision };
  return { kind: 'amount', money, ownUnit, remark: rest };
}

function notAnAmount(text: string): string {
  return `“${text}”不是完整的金额：千分位须三位一组，不得夹有其他字符`;
}

/** 万 and 亿 alone are 万元 and 亿元. */
function unitOf(text: string | undefined): MoneyUnit | undefined {
  if (text === undefined) return undefined;
  return (text.endsWith('元') ? text : `${text}元`) as MoneyUnit;
}
