import { findHeader, type Header } from '../find-header.ts';
import type { LabelTable } from '../label-table.ts';
import type { PartReader } from '../part-reader.ts';

/** How far below its title the header of a ledger may stand. Sheets of thousands of rows are not searched to their end. */
const HEADER_WITHIN_ROWS = 60;

/** The header among the first rows of a part. */
export function headerNearTop<Key extends string>(
  reader: PartReader,
  table: LabelTable<Key>,
  isEnough: (found: ReadonlySet<Key>) => boolean,
): Header<Key> | undefined {
  const { from, until } = reader.part;
  return findHeader(reader, table, isEnough, from, Math.min(until, from + HEADER_WITHIN_ROWS));
}
