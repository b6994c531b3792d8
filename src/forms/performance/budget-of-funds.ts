import { fenOf, type Money, type MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import type { DraftPart } from '../form.ts';
import type { PrintedText } from '../part-reader.ts';
import type { RecordPlaces } from '../record-places.ts';
import type { FundsLine } from './funds-line.ts';
import type { ReadFunds } from './read-funds.ts';

type BudgetValue = Extract<DraftPart, { kind: 'budget' }>['value'];

/** Which field of 预算 each column of an evaluation's money is. */
const FIELDS = { initial: 'approved', adjusted: 'adjusted', executed: 'executed' } as const;

/**
 * The stage 预算 that the total row of an evaluation prints: 年初预算数, 全年预算数, 全年执行数. `undefined` where it prints
 * none, or zero above parts that are not, which is a slip of the form.
 */
export function budgetOfFunds({ funds, rows }: ReadFunds): { value: BudgetValue; places: RecordPlaces } | undefined {
  const total = rows.find(({ role }) => role === 'total');
  if (!total) return undefined;
  const value: BudgetValue = {};
  const places: RecordPlaces = new Map();
  for (const [column, field] of Object.entries(FIELDS) as [
    keyof typeof FIELDS,
    (typeof FIELDS)[keyof typeof FIELDS],
  ][]) {
    const money = amountOf(total.cells[column], funds.unit);
    if (!money) continue;
    if (fenOf(money) === 0 && rows.some((row) => row !== total && !isNothing(row, column, funds.unit)))
      return undefined;
    value[field] = money;
    places.set(`/${field}`, total.cells[column]?.place ?? total.name.place);
  }
  return Object.keys(value).length > 0 ? { value, places } : undefined;
}

function amountOf(cell: PrintedText | undefined, unit: MoneyUnit): Money | undefined {
  const read = cell && readAmountCell(cell.text, unit);
  return read?.kind === 'amount' && read.remark === '' ? read.money : undefined;
}

function isNothing({ cells }: FundsLine, column: keyof typeof FIELDS, unit: MoneyUnit): boolean {
  const money = amountOf(cells[column], unit);
  return money === undefined || fenOf(money) === 0;
}
