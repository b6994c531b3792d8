import type { FundsRow } from '../../schemas/funds-row.ts';
import type { PrintedText } from '../part-reader.ts';
import type { FundsColumn } from './funds-columns.ts';

/** One printed row of the money block. A column that the form has not is absent. */
export type FundsLine = {
  row: number;
  name: PrintedText;
  role: FundsRow['role'];
  cells: Partial<Record<FundsColumn, PrintedText>>;
};

/** Columns that hold amounts. */
export const AMOUNTS = ['initial', 'adjusted', 'arrived', 'executed', 'forecast'] as const;
/** Columns that a record has fields for. */
export const FUNDS_FIELDS = [...AMOUNTS, 'weight', 'rate', 'score', 'reason'] as const;

/** Whether a column holds amounts. */
export function isAmount(key: FundsColumn): boolean {
  return (AMOUNTS as readonly string[]).includes(key);
}
