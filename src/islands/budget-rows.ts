import type { TreemapPart } from '../charts/treemap-chart.ts';
import { decimalFromUnits, groupThousands, printedDecimals, readDecimal, type DecimalText } from '../model/decimal.ts';
import type { ExplorerBook, ExplorerLine } from '../views/explore/budget-explorer.ts';
import type { BudgetChoice } from './budget-choice.ts';

/** A line of the table: one code in the chosen year and in the year beside it. */
export type BudgetRow = {
  code: string;
  /** The name of the chosen year; that of the other year where the chosen one lacks the code. */
  label: string;
  text: string;
  fen?: number | undefined;
  /** Whether there are lines below it. */
  hasParts: boolean;
  /** The row is printed in the chosen year's table. */
  isPrinted: boolean;
  other?: OtherYear | undefined;
};

export type OtherYear = {
  text: string;
  /** Where that year calls the code something else. */
  label?: string | undefined;
  /** 推算: the chosen year less the other; undefined where either has no amount. */
  difference?: string | undefined;
  /** 推算: the difference in percent of the other year. */
  change?: string | undefined;
};

export const NOT_COLLECTED = '本站未收录';

/** The lines right below a code, with those of the other year by code. A code that a year lacks is not zero. */
export function budgetRows({ book, code, other }: BudgetChoice): BudgetRow[] {
  const here = new Map(book.lines.map((line) => [line[0], line]));
  const there = new Map((other?.book?.lines ?? []).map((line) => [line[0], line]));
  const codes = new Set([...childrenOf(book, code), ...(other?.book ? childrenOf(other.book, code) : [])]);
  return [...codes].toSorted().map((own) => {
    const [line, compared] = [here.get(own), there.get(own)];
    return {
      code: own,
      label: line?.[1] ?? compared?.[1] ?? own,
      text: line?.[2] ?? NOT_COLLECTED,
      fen: line?.[3],
      hasParts: childrenOf(book, own).length > 0 || (other?.book ? childrenOf(other.book, own).length > 0 : false),
      isPrinted: line !== undefined,
      other: other && otherYear(book, line, other.book, compared),
    };
  });
}

/** The codes from the top down to `code`, each with its name. */
export function codePath({ book, code, other }: BudgetChoice): { code: string; label: string }[] {
  const lines = [...book.lines, ...(other?.book?.lines ?? [])];
  const above = [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length));
  return above.flatMap((part) => {
    const found = lines.find((line) => line[0] === part);
    return found ? [{ code: part, label: found[1] }] : [];
  });
}

/** The lines right below a code as areas, each with what is below it, largest first. */
export function budgetAreas(book: ExplorerBook, code: string): TreemapPart[] {
  const byCode = new Map(book.lines.map((line) => [line[0], line]));
  return childrenOf(book, code)
    .map((own) => byCode.get(own))
    .filter((line) => line !== undefined)
    .toSorted((a, b) => (b[3] ?? 0) - (a[3] ?? 0))
    .map(([own, label, text, fen]) => {
      const parts = budgetAreas(book, own);
      return {
        key: own,
        label,
        value: { value: fen === undefined ? undefined : fen / 10 ** book.unitPlaces, text },
        ...(parts.length > 0 ? { parts } : {}),
      };
    });
}

/** The codes whose nearest printed code above is `code`; all 类 for an empty one. */
function childrenOf(book: ExplorerBook, code: string): string[] {
  const printed = new Set(book.lines.map((line) => line[0]));
  return book.lines
    .map((line) => line[0])
    .filter((own) => own.length > code.length && own.startsWith(code) && parentOf(own, printed) === code);
}

function parentOf(code: string, printed: ReadonlySet<string>): string {
  return (
    [5, 3]
      .filter((length) => length < code.length)
      .map((length) => code.slice(0, length))
      .find((above) => printed.has(above)) ?? ''
  );
}

function otherYear(
  book: ExplorerBook,
  line: ExplorerLine | undefined,
  otherBook: ExplorerBook | undefined,
  compared: ExplorerLine | undefined,
): OtherYear {
  const text = compared === undefined ? NOT_COLLECTED : withUnit(compared[2], book, otherBook);
  const label = line && compared && line[1] !== compared[1] ? compared[1] : undefined;
  const [fen, before] = [line?.[3], compared?.[3]];
  if (fen === undefined || before === undefined) return { text, label };
  return {
    text,
    label,
    difference: signed(fen - before, book.unitPlaces, decimalsOf(line, compared)),
    change: before > 0 ? signedPercent((fen - before) / before) : undefined,
  };
}

/** The other year's print keeps its own unit, which is said where it differs. */
function withUnit(text: string, { unit }: ExplorerBook, other: ExplorerBook | undefined): string {
  return other === undefined || other.unit === unit || !/\d/.test(text) ? text : `${text} ${other.unit}`;
}

/** As many decimals as the two prints have, and more only where another unit needs them. */
function signed(fen: number, places: number, decimals: number): string {
  const [whole = '0', fraction = ''] = decimalFromUnits(BigInt(Math.abs(fen)), places).split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(Math.min(decimals, places), '0');
  const text = groupThousands((kept === '' ? whole : `${whole}.${kept}`) as DecimalText);
  return fen === 0 ? '0' : `${fen < 0 ? '−' : '+'}${text}`;
}

function decimalsOf(...lines: readonly (ExplorerLine | undefined)[]): number {
  return Math.max(
    0,
    ...lines.map((line) => {
      const digits = readDecimal(line?.[2] ?? '');
      return digits === undefined ? 0 : printedDecimals(digits);
    }),
  );
}

function signedPercent(share: number): string {
  const text = `${Math.abs(share * 100).toFixed(1)}%`;
  return text === '0.0%' ? '0.0%' : `${share < 0 ? '−' : '+'}${text}`;
}
