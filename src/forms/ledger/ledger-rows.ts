import { columnText } from '../column-text.ts';
import { repeatsHeader, type Header, type HeaderColumn } from '../find-header.ts';
import type { LabelTable } from '../label-table.ts';
import type { PartReader, PrintedText } from '../part-reader.ts';
import { headerNearTop } from './header-near-top.ts';
import { isPeopleLabel, peopleLabelsIn } from '../people-label.ts';

/** A row of a ledger. `text` is empty where the ledger has no such column, or the cell is blank. */
export type LedgerRow<Key extends string> = {
  row: number;
  text: (key: Key) => string;
  /** Whether the ledger has a column of the concept at all. */
  has: (key: Key) => boolean;
  printed: (key: Key) => PrintedText;
  /** All columns of one concept, with their labels. */
  all: (key: Key) => (PrintedText & { label: string })[];
  say: (key: Key, rule: 'form-is-filled' | 'value-is-clear' | 'number-is-readable', message: string) => void;
};

export type Ledger<Key extends string> = { header: Header<Key>; rows: LedgerRow<Key>[] };

type Options<Key extends string> = {
  isEnough: (found: ReadonlySet<Key>) => boolean;
  /** Columns whose blanks mean the cell above, as 一级指标 printed once for all of its rows. */
  carried?: readonly Key[];
  /** A row without any of these is no entry. */
  needed: readonly Key[];
  /** Columns that the label table does not know and that the caller reads itself. */
  ownColumns?: readonly HeaderColumn[];
};

const TOTAL = /^(合计|总计|小计|共计)$/;
const NOTE = /^(注|备注|说明|填表说明|填写说明|填报说明|※|\*)\s*\d*\s*[:：.、]/;

/** The rows below the header of a ledger. Columns that are not known and columns of persons are findings. */
export function readLedger<Key extends string>(
  reader: PartReader,
  table: LabelTable<Key>,
  { isEnough, carried = [], needed, ownColumns = [] }: Options<Key>,
): Ledger<Key> | undefined {
  const header = headerNearTop(reader, table, isEnough);
  if (header === undefined) return undefined;
  sayUnknown(reader, header, ownColumns);
  const rows: LedgerRow<Key>[] = [];
  const above = new Map<Key, PrintedText>();
  const carriedSaid = new Set<Key>();
  for (let row = header.bottom + 1; row < reader.part.until; row += 1) {
    const texts = textsIn(reader, row);
    if (texts.length === 0) continue;
    if (repeatsHeader(reader, header, row)) {
      knowRow(reader, row);
      reader.say('layout-understood', row, texts[0]!.column, '续页重复的表头，没有再次导入。');
      continue;
    }
    if (texts.length === 1 && NOTE.test(texts[0]!.text)) break;
    // 审核人：某某 | 填表人：某某 below the entries; `leaveOutPeople` has said it.
    if (texts.every(({ text }) => peopleLabelsIn(text).length > 0)) {
      knowRow(reader, row);
      continue;
    }
    if (texts.some(({ text }) => TOTAL.test(text.replace(/\s/g, '')))) {
      knowRow(reader, row);
      reader.say('layout-understood', row, texts[0]!.column, '合计行由明细相加得出，没有作为一项导入。');
      continue;
    }
    const entry = rowOf(reader, header, row, carried, above, carriedSaid);
    if (needed.every((key) => entry.text(key) === '')) continue;
    rows.push(entry);
  }
  return { header, rows };
}

function rowOf<Key extends string>(
  reader: PartReader,
  header: Header<Key>,
  row: number,
  carried: readonly Key[],
  above: Map<Key, PrintedText>,
  carriedSaid: Set<Key>,
): LedgerRow<Key> {
  const printedOf = (key: Key): PrintedText => {
    const [column] = header.columns.get(key) ?? [];
    const printed = column ? columnText(reader, row, column) : { text: '', place: reader.place(row, 0) };
    const trimmed = { ...printed, text: printed.text.trim() };
    const upper = trimmed.text === '' && carried.includes(key) ? above.get(key) : undefined;
    if (upper !== undefined && column) sayCarried(reader, row, column, carriedSaid, key);
    return upper ?? trimmed;
  };
  const cells = new Map([...header.columns.keys()].map((key) => [key, printedOf(key)] as const));
  for (const key of carried) {
    const printed = cells.get(key);
    if (printed && printed.text !== '') above.set(key, printed);
  }
  const printed = (key: Key) => cells.get(key) ?? { text: '', place: reader.place(row, 0) };
  return {
    row,
    printed,
    has: (key) => header.columns.has(key),
    text: (key) => printed(key).text,
    all: (key) =>
      (header.columns.get(key) ?? []).map((column) => ({ ...columnText(reader, row, column), label: column.label })),
    say: (key, rule, message) => {
      const [column] = header.columns.get(key) ?? [];
      reader.say(rule, row, column?.left ?? 0, message, printed(key).text);
    },
  };
}

/** Says once for each column that its blanks are read as the cell above. */
function sayCarried<Key extends string>(
  reader: PartReader,
  row: number,
  { left, label }: HeaderColumn,
  said: Set<Key>,
  key: Key,
): void {
  if (said.has(key)) return;
  said.add(key);
  reader.say('layout-understood', row, left, `“${label}”一列的空格按上一行的内容理解。如果不是，请逐行填写。`);
}

function sayUnknown<Key extends string>(
  reader: PartReader,
  header: Header<Key>,
  ownColumns: readonly HeaderColumn[],
): void {
  for (const column of header.unknown) {
    for (let row = header.top; row <= header.bottom; row += 1) reader.know(row, column.left);
    if (ownColumns.some(({ left }) => left === column.left)) continue;
    // `leaveOutPeople` has said a column of persons.
    if (!isPeopleLabel(column.label)) {
      const message = `“${column.label}”一列没有对应的栏目，没有导入。`;
      reader.say('column-not-read', header.bottom, column.left, message, column.label);
    }
    for (let row = header.top; row < reader.part.until; row += 1) {
      if (reader.range(row, column.left).right <= column.right) reader.know(row, column.left);
    }
  }
}

function textsIn(reader: PartReader, row: number): { column: number; text: string }[] {
  return Array.from({ length: reader.width }, (_, column) => ({
    column,
    text: reader.range(row, column).left === column ? reader.text(row, column).trim() : '',
  })).filter(({ text }) => text !== '');
}

function knowRow(reader: PartReader, row: number): void {
  for (let column = 0; column < reader.width; column += 1) reader.know(row, column);
}
