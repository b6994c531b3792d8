import { fenOf, moneyProblem, type Fen, type MoneyUnit } from './money.ts';

/** A piece of a sentence: words, or an amount of money with its fen. */
export type TextPart = string | { text: string; fen: Fen };

/** What no amount stands behind: the rest of a broken print, the other end of a range, 每 and 第. */
const BEFORE = '(?<![\\d０-９.,，．:：/／\\-−–—~～至到亿万千]|[每第]\\s*)';
const AMOUNT = new RegExp(
  `((?:约|近|超过|不少于|至少)?${BEFORE}(?:(?<!元)[-−])?)(\\d[\\d,]*(?:\\.\\d+)?)(余|多)?\\s*(亿元|万元|千元|元)(?:以上|左右)?(?![/／·*×月旦\\-−–—~～至])`,
  'g',
);

/**
 * A sentence that this portal computed, parted into words and amounts of money. Prices for a piece, such as 元/亩 and
 * 每 100 元, and the ends of a range are words: in another unit they would no longer read.
 */
export function amountsIn(text: string): TextPart[] {
  if (!text.includes('元')) return [text];
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, sign = '', digits = '', , unit] = match;
    const amount = { text: `${/[-−]$/.test(sign) ? '-' : ''}${digits}`, unit: unit as MoneyUnit };
    if (moneyProblem(amount.text, amount.unit) !== undefined) continue;
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ text: whole, fen: fenOf(amount) });
    from = match.index + whole.length;
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from));
  return parts;
}
