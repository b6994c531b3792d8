import { absenceOfCell } from '../../model/absence.ts';
import type { Money, MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import { readCodedName } from '../coded-name.ts';
import type { Belongs } from '../form.ts';
import { readPrintedDay } from '../printed-day.ts';
import { yearsIn } from '../printed-year.ts';
import type { LedgerRow } from './ledger-rows.ts';

/** A printed text, or `undefined` for a blank, a dash or 无. */
export function wordsOf<Key extends string>(row: LedgerRow<Key>, key: Key): string | undefined {
  const text = row.text(key);
  return absenceOfCell(text) === undefined && !/^(无|暂无)$/.test(text) ? text : undefined;
}

/** A day as ISO text. What is no whole day is a finding and is left out. */
export function dayOf<Key extends string>(row: LedgerRow<Key>, key: Key, name: string): string | undefined {
  const text = wordsOf(row, key);
  if (text === undefined) return undefined;
  const day = readPrintedDay(text);
  if (day === undefined) {
    row.say(key, 'value-is-clear', `${name}“${text}”不是完整的日期，没有导入。请写到日，如 2024-06-30。`);
  }
  return day;
}

/** An amount with its unit: in the cell, in the title of its column, or declared for the table. */
export function amountOf<Key extends string>(
  row: LedgerRow<Key>,
  key: Key,
  declared: MoneyUnit | undefined,
): Money | undefined {
  const text = wordsOf(row, key);
  if (text === undefined) return undefined;
  const amount = readAmountCell(text, declared);
  switch (amount.kind) {
    case 'amount':
      return amount.money;
    case 'blank':
      return undefined;
    case 'unitless':
      row.say(key, 'number-is-readable', `“${text}”没有注明单位。请在列名或表头写明“元”或“万元”。`);
      return undefined;
    case 'broken':
      row.say(key, 'number-is-readable', `${amount.why}。请对照原件改正后再导入。`);
      return undefined;
    case 'words':
      row.say(key, 'value-is-clear', `“${text}”不是金额，没有导入。请只填数字。`);
      return undefined;
  }
}

/** The year in a cell, with or without 年. */
export function yearOf<Key extends string>(row: LedgerRow<Key>, key: Key): number | undefined {
  const text = row.text(key);
  const [year] = yearsIn(/^\s*(19|20)\d{2}\s*$/.test(text) ? `${text.trim()}年` : text);
  return year;
}

/**
 * Whose a row is, by the columns that ledgers print for it. A ledger without a column of objects is about departments
 * as a whole, as is a row that names 部门整体支出.
 */
export function belongsOf(
  row: LedgerRow<'agency' | 'agencyCode' | 'object' | 'objectCode' | 'year'>,
  tableYear: number | undefined,
): Belongs {
  const agency = readCodedName(row.text('agency'));
  const object = readCodedName(row.text('object'));
  const agencyCode = row.text('agencyCode') || agency.code;
  const objectCode = row.text('objectCode') || object.code;
  const year = yearOf(row, 'year') ?? tableYear;
  const isWhole = !(row.has('object') || row.has('objectCode')) || /整体支出|部门整体|单位整体/.test(object.name);
  return {
    ...(isWhole && { objectKind: 'department' as const }),
    ...(agency.name && { agencyName: agency.name }),
    ...(agencyCode && { agencyCode }),
    ...(object.name && !isWhole && { objectName: object.name }),
    ...(objectCode && { objectCode }),
    ...(year !== undefined && { fiscalYear: year }),
  };
}

/** The object without keys whose value is `undefined`. */
export function defined<Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>;
  };
}
