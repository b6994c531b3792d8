import type { Funds, FundsRow } from '../../../src/schemas/funds-row.ts';
import { bodyRow, fill, over, type PlanRow } from './sheet-plan.ts';

/** A column of the money block. */
export type FundsField = { key: Exclude<keyof FundsRow, 'name' | 'role'>; title: string; optional?: boolean };

const BLANK_ROWS = ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'];
/** Block label over two columns, the name of the money over two. */
const LEFT = 4;

/**
 * The money block: how many columns it needs, and its rows for a sheet of so many. An empty form has its usual rows and
 * columns; a filled one those of its record, and nothing where the record has no money.
 */
export function fundsTable(
  block: string,
  all: readonly FundsField[],
  funds: Funds | 'blank' | undefined,
): { width: number; rows: (width: number) => PlanRow[] } {
  if (funds === undefined) return { width: 0, rows: () => [] };
  const filled = funds === 'blank' ? undefined : funds;
  const fields = all.filter(({ key, optional }) =>
    filled ? filled.rows.some((row) => row[key] !== undefined) : !optional,
  );
  const lines: readonly FundsRow[] =
    filled?.rows ?? BLANK_ROWS.map((name) => ({ name, role: 'addend' }) satisfies FundsRow);
  const least = LEFT + fields.length;
  return {
    width: least,
    rows: (width) => {
      const last = fields.length - 1;
      const rest = 1 + width - least;
      return [
        bodyRow([
          ...over(2, `${block}（${filled?.unit ?? '万元'}）`),
          ...over(2, ''),
          ...fields.flatMap(({ title }, index) => over(index === last ? rest : 1, title)),
        ]),
        ...lines.map((line) =>
          bodyRow([
            ...['^', '^'],
            ...over(2, line.name),
            ...fields.flatMap(({ key }, index) => over(index === last ? rest : 1, fill(line[key]))),
          ]),
        ),
      ];
    },
  };
}
