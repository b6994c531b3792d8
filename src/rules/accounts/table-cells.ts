import { absenceOfCell } from '../../model/absence.ts';
import type { MoneyUnit } from '../../model/money.ts';
import type { Budget } from '../../schemas/account.ts';
import type {
  ColumnKey,
  PrintedPart,
  PrintedRow,
  PrintedTable,
  RowRole,
  TableForm,
} from '../../schemas/printed-table.ts';
import { readMoneyCell, sumGap, type MoneyCell } from '../printed-amount.ts';
import type { Path } from '../walk-records.ts';

/** A cell of a printed table with where it stands and how to name it to a reader. */
export type LocatedCell = { cell: MoneyCell; unit: MoneyUnit; text: string; path: Path; name: string };

/** One side of a table, with what is needed to name and to find its cells. */
export type Side = { table: PrintedTable; part: PrintedPart; path: Path };

const NO_AMOUNT: readonly ColumnKey[] = ['change-percent', 'count', 'text'];

/** Columns that add up to the total of a row, by form. */
const COMPONENTS: Partial<Record<TableForm, readonly ColumnKey[]>> = {
  income: [
    'fiscal',
    'superior-subsidy',
    'undertaking',
    'operating',
    'subordinate-remittance',
    'other',
    'fiscal-account',
    'carried-over',
    'general',
    'fund',
    'state-capital',
    'social-insurance',
  ],
  expenditure: ['basic', 'project', 'superior-remittance', 'operating', 'subordinate-subsidy'],
  'fiscal-income-expenditure': ['general', 'fund', 'state-capital', 'social-insurance'],
  'general-expenditure': ['basic', 'project'],
  'general-basic': ['personnel', 'public'],
  fund: ['basic', 'project'],
  'state-capital': ['basic', 'project'],
};

/** Parts of 财政拨款, which is itself a part of the total. */
const WITHIN_FISCAL: readonly ColumnKey[] = ['general', 'fund', 'state-capital', 'social-insurance'];

/** All sides of an account's tables. */
export function sidesOf(account: Pick<Budget, 'tables'>): Side[] {
  return account.tables.flatMap((table, tableIndex) =>
    table.parts.map((part, partIndex) => ({ table, part, path: ['tables', tableIndex, 'parts', partIndex] })),
  );
}

/** The 收入 or 支出 side of the first table of a form; the only side of a form that has one. */
export function sideOf(
  account: Pick<Budget, 'tables'>,
  form: TableForm,
  which: 'income' | 'expenditure',
): Side | undefined {
  const first = account.tables.find((table) => table.form === form);
  const sides = sidesOf(account).filter(({ table }) => table === first);
  const hasTwoSides = form === 'income-expenditure' || form === 'fiscal-income-expenditure';
  if (sides.length < 2) return hasTwoSides ? undefined : sides[0];
  const word = which === 'income' ? /收/ : /支/;
  return sides.find(({ part }) => word.test(part.title ?? '')) ?? sides[which === 'income' ? 0 : 1];
}

/** The row with one of these roles, the first role that is there. */
export function rowWithRole(side: Side | undefined, ...roles: RowRole[]): number | undefined {
  for (const role of roles) {
    const index = side?.part.rows.findIndex((row) => row.role === role) ?? -1;
    if (index >= 0) return index;
  }
  return undefined;
}

/** The column with one of these keys, the first key that is there. */
export function columnWithKey(side: Side | undefined, ...keys: ColumnKey[]): number | undefined {
  for (const key of keys) {
    const index = side?.part.columns.findIndex((column) => column.key === key) ?? -1;
    if (index >= 0) return index;
  }
  return undefined;
}

/** The column that holds a row's whole amount. */
export function totalColumn(side: Side | undefined): number | undefined {
  return columnWithKey(side, 'total', 'amount', 'final');
}

/** Columns that hold money. */
export function moneyColumns({ part }: Side): number[] {
  return part.columns.flatMap((column, index) => (isMoneyColumn(column.key) ? [index] : []));
}

/** Whether a column of this kind holds money. */
export function isMoneyColumn(key: ColumnKey | undefined): boolean {
  return key !== undefined && !NO_AMOUNT.includes(key);
}

/** One cell, read under its column's or its table's unit. */
export function cellAt(side: Side, row: number, column: number): LocatedCell {
  const { table, part, path } = side;
  const unit = part.columns[column]?.unit ?? table.unit;
  const text = part.rows[row]?.cells[column] ?? '';
  const title = part.columns.length > 1 ? `的“${part.columns[column]?.title ?? ''}”` : '';
  return {
    cell: readMoneyCell(text, unit),
    unit,
    text,
    path: [...path, 'rows', row, 'cells', column],
    name: `表${table.no}${table.parts.length > 1 ? (part.title ?? '') : ''}“${nameOfRow(part.rows[row])}”${title}`,
  };
}

/** Like `cellAt`, or `undefined` where the row or column is not there. */
export function cellOf(
  side: Side | undefined,
  row: number | undefined,
  column: number | undefined,
): LocatedCell | undefined {
  return side === undefined || row === undefined || column === undefined ? undefined : cellAt(side, row, column);
}

/** The columns that add up to the whole amount of a row; empty where the table has others besides, or just one. */
export function componentColumns(side: Side): number[] {
  const components = COMPONENTS[side.table.form];
  const total = totalColumn(side);
  if (!components || total === undefined) return [];
  const hasFiscal = side.part.columns.some((column) => column.key === 'fiscal');
  const excluded = side.table.form === 'income' && hasFiscal ? WITHIN_FISCAL : [];
  const found = side.part.columns.flatMap((column, index) =>
    index !== total && components.includes(column.key) && !excluded.includes(column.key) ? [index] : [],
  );
  return found.length > 1 ? found : [];
}

/**
 * Whether a blank stands for no amount and not for an amount that was left out: the whole row is blank, as in a form
 * that prints all lines, or the row's total is made of its other cells.
 */
export function isNothing(side: Side, row: number, column: number): boolean {
  const cells = moneyColumns(side).map((index) => cellAt(side, row, index));
  if (cells.every(({ cell }) => cell.kind === 'blank')) return true;
  const components = componentColumns(side);
  const total = totalColumn(side);
  if (total === undefined || !components.includes(column)) return false;
  const whole = cellAt(side, row, total).cell;
  const parts = components.map((index) => ({ cell: cellAt(side, row, index).cell, isNothing: true }));
  return (
    whole.kind === 'amount' && parts.some(({ cell }) => cell.kind === 'amount') && !sumGap(whole.amount, parts, true)
  );
}

/** Whether a form prints a column that the unit has no use for: it is blank in every one of several rows. */
export function isUnusedColumn({ part }: Side, column: number): boolean {
  return part.rows.length > 2 && part.rows.every((row) => absenceOfCell(row.cells[column] ?? '') !== undefined);
}

/** The code of a row without white space, where it is one of 3, 5 or 7 digits. */
export function codeOf(row: PrintedRow): string | undefined {
  const code = row.code?.replace(/\s/g, '');
  return code !== undefined && /^\d{3}(\d{2}){0,2}$/.test(code) ? code : undefined;
}

function nameOfRow(row: PrintedRow | undefined): string {
  return [row?.code, row?.label].filter(Boolean).join(' ');
}
