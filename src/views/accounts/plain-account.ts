import { moneyDigits, type Money } from '../../model/money.ts';
import type { Budget } from '../../schemas/account.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import type { Clause } from '../shapes/link-entry.ts';

/** What the tables say in a few clauses, each linked to its table. */
export function plainAccount(record: Budget, kind: '预算' | '决算'): Clause[] {
  const overall = record.tables.find((table) => table.form === 'income-expenditure');
  const spending = record.tables.find((table) => table.form === 'expenditure');
  const cars = record.tables.find((table) => table.form === 'three-public');
  const clauses: Clause[] = [];
  const say = (table: PrintedTable | undefined, text: string | undefined) => {
    if (table && text) clauses.push({ text, href: `#t${table.no}` });
  };
  const income = overall && totalCell(overall, 0, 'grand-total');
  const expenditure = overall && totalCell(overall, 1, 'grand-total');
  say(overall, income && `收入总计 ${income}，`);
  say(overall, expenditure && `支出总计 ${expenditure}。`);
  const basic = spending && cellOfColumn(spending, 'basic');
  const project = spending && cellOfColumn(spending, 'project');
  say(spending, basic && project && `本年支出中，基本支出 ${basic}，项目支出 ${project}。`);
  const largest = spending && largestLine(spending);
  say(spending, largest && `支出最多的一类是${largest.label}，${largest.text}。`);
  const total = cars && cellOfColumn(cars, 'total', kind === '决算' ? 'final' : 'budget');
  say(cars, total && `“三公”经费${kind}数 ${total}。`);
  return clauses;
}

/** The printed total of the row with this role, with its unit. */
function totalCell(table: PrintedTable, partIndex: number, role: string): string | undefined {
  const part = table.parts[partIndex];
  const at = part?.columns.findIndex(({ key }) => key === 'amount' || key === 'total') ?? -1;
  const row = part?.rows.find((candidate) => candidate.role === role);
  return amountText(row?.cells[at], table.unit);
}

/** The printed amount of a column in the total row, or in the only row of the table. */
function cellOfColumn(table: PrintedTable, column: string, role = 'total'): string | undefined {
  const part = table.parts[0];
  const at = part?.columns.findIndex((candidate) => candidate.key === column) ?? -1;
  const row =
    part?.rows.find((candidate) => candidate.role === role) ?? (part?.rows.length === 1 ? part.rows[0] : undefined);
  return at < 0 ? undefined : amountText(row?.cells[at], part?.columns[at]?.unit ?? table.unit);
}

/** The 类 with the largest printed total. */
function largestLine(table: PrintedTable): { label: string; text: string } | undefined {
  const part = table.parts[0];
  const at = part?.columns.findIndex((column) => column.key === 'total') ?? -1;
  if (!part || at < 0) return undefined;
  const lines = part.rows
    .filter((row) => row.code?.length === 3)
    .flatMap((row) => {
      const digits = moneyDigits(row.cells[at] ?? '');
      return digits === undefined ? [] : [{ label: row.label, text: row.cells[at] ?? '', size: Number(digits) }];
    });
  const [largest] = lines.toSorted((a, b) => b.size - a.size);
  return largest && { label: largest.label, text: `${largest.text} ${table.unit}` };
}

function amountText(text: string | undefined, unit: Money['unit']): string | undefined {
  return text !== undefined && moneyDigits(text) !== undefined ? `${text} ${unit}` : undefined;
}
