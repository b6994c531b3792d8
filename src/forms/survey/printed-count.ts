import { readDecimal } from '../../model/decimal.ts';

/** A count as printed: 1,503, 182票, 约6万余份, 没有. `undefined` where it is no whole number. */
export function printedCount(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/^(没有|无|零)$/.test(plain)) return 0;
  const match =
    /^(?:约|近|共|共计)?([\d,]+(?:\.\d+)?)(万)?(?:余|多)?(?:份|人|票|户|个|名|人次|份问卷)?(?:以上|左右)?$/.exec(plain);
  const digits = match?.[1] === undefined ? undefined : readDecimal(match[1]);
  if (digits === undefined) return undefined;
  const count = Number(digits) * (match?.[2] ? 10_000 : 1);
  return Number.isSafeInteger(count) ? count : undefined;
}
