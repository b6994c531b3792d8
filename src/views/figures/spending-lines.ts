import { fenOf, decimalInUnit, type Fen, type MoneyUnit } from '../../model/money.ts';
import { groupThousands, readDecimal } from '../../model/decimal.ts';
import { cellAt, codeOf, sidesOf, totalColumn, type Side } from '../../rules/accounts/table-cells.ts';
import type { Budget } from '../../schemas/account.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import type { ChartValue } from '../../charts/chart-value.ts';
import type { TreemapPart } from '../../charts/treemap-chart.ts';

/** A line of a table of expenditure by function, with those below its code: 类, 款, 项. */
export type SpendingLine = {
  code: string;
  label: string;
  fen: Fen | undefined;
  value: ChartValue;
  parts: SpendingLine[];
};

/** Expenditure by function as one table prints it; each 类 with what is below it. */
export type SpendingLines = { table: PrintedTable; unit: MoneyUnit; lines: SpendingLine[] };

/** The tables that tell the spending of an account by function, the widest first. */
const FORMS = ['expenditure', 'general-expenditure', 'fund'] as const;

/** The widest table of an account by function, or `undefined` where none prints amounts by code. */
export function spendingLines(account: Pick<Budget, 'tables'>): SpendingLines | undefined {
  for (const form of FORMS) {
    const found = sidesOf(account)
      .filter(({ table }) => table.form === form)
      .map(linesOf)
      .find((lines) => lines !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** The lines of one table of a form, such as those of one of the four books. */
export function linesOfForm(account: Pick<Budget, 'tables'>, form: PrintedTable['form']): SpendingLines | undefined {
  return sidesOf(account)
    .filter(({ table }) => table.form === form)
    .map(linesOf)
    .find((lines) => lines !== undefined);
}

function linesOf(side: Side): SpendingLines | undefined {
  const column = totalColumn(side);
  if (column === undefined) return undefined;
  const unit = side.part.columns[column]?.unit ?? side.table.unit;
  const byCode = new Map<string, SpendingLine>();
  for (const [row, printed] of side.part.rows.entries()) {
    const code = codeOf(printed);
    if (code === undefined || printed.role === 'of-which' || byCode.has(code) || !/^2\d{2}/.test(code)) continue;
    const { cell, text } = cellAt(side, row, column);
    const fen = cell.kind === 'amount' ? fenOf(cell.amount) : undefined;
    byCode.set(code, { code, label: printed.label, fen, value: chartMoney(fen, unit, text), parts: [] });
  }
  for (const line of byCode.values()) {
    const parent = [line.code.slice(0, 5), line.code.slice(0, 3)]
      .filter((above) => above.length < line.code.length)
      .map((above) => byCode.get(above))
      .find((found) => found !== undefined);
    parent?.parts.push(line);
  }
  const lines = [...byCode.values()].filter(({ code }) => code.length === 3);
  return lines.some(({ fen }) => fen !== undefined) ? { table: side.table, unit, lines } : undefined;
}

/** An amount as a chart draws it: its length in `unit`, and the digits as printed. */
export function chartMoney(fen: Fen | undefined, unit: MoneyUnit, text: string): ChartValue {
  if (fen === undefined) return { value: undefined, text: text.trim() === '' ? '未填' : text };
  const digits = readDecimal(text);
  return {
    value: Number(decimalInUnit(fen, unit)),
    text: digits === undefined ? groupThousands(decimalInUnit(fen, unit)) : text,
  };
}

/** Lines as the parts of a treemap, largest first. */
export function treemapParts(lines: readonly SpendingLine[]): TreemapPart[] {
  return lines
    .toSorted((a, b) => (b.fen ?? 0) - (a.fen ?? 0))
    .map(({ label, value, parts }) => ({
      label,
      value,
      ...(parts.length > 0 ? { parts: treemapParts(parts) } : {}),
    }));
}
