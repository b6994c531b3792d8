import { labelKey, type LabelTable } from './label-table.ts';
import { isPeopleLabel, standsBehindManner } from './people-label.ts';
import { cellStarts, type PartReader, type PrintedText } from './part-reader.ts';

/** A printed label with what stands beside it. A blank beside a label is an empty text. */
export type LabelledValue<Key extends string> = PrintedText & { key: Key; label: string; row: number; column: number };

/**
 * The values beside the labels of a table, in reading order: in the next cell to the right (项目名称 | 某项目), in the
 * label's own cell behind a colon (项目名称：某项目), also several in one cell, each behind its label and a colon. A cell
 * that is itself a label, also of the `others`, is no value. Cells that were read before are passed over; what is found counts as read.
 */
export function labelledValues<Key extends string>(
  reader: PartReader,
  table: LabelTable<Key>,
  from = reader.part.from,
  until = reader.part.until,
  others: readonly LabelTable<string>[] = [],
): LabelledValue<Key>[] {
  const found: LabelledValue<Key>[] = [];
  for (let row = from; row < until; row++) {
    for (const column of cellStarts(reader, row)) {
      if (reader.range(row, column).top < row && row > from) continue;
      if (reader.isRead(row, column) || reader.text(row, column) === '') continue;
      found.push(...valuesAt(reader, table, row, column, others));
    }
  }
  return found;
}

/** The first value of each concept that is not blank, or the blank where there is no other. */
export function firstValues<Key extends string>(
  values: readonly LabelledValue<Key>[],
): Partial<Record<Key, LabelledValue<Key>>> {
  const first: Partial<Record<Key, LabelledValue<Key>>> = {};
  for (const value of values) {
    const earlier = first[value.key];
    if (earlier === undefined || (earlier.text === '' && value.text !== '')) first[value.key] = value;
  }
  return first;
}

function valuesAt<Key extends string>(
  reader: PartReader,
  table: LabelTable<Key>,
  row: number,
  column: number,
  others: readonly LabelTable<string>[],
): LabelledValue<Key>[] {
  const text = reader.text(row, column);
  const key = labelKey(table, text);
  if (key !== undefined) return [besideLabel(reader, table, row, column, key, others)];
  const inside = insideCell(table, text);
  if (inside.length === 0) return [];
  const place = reader.take(row, column).place;
  return inside.map((value) => ({ ...value, place, row, column }));
}

function besideLabel<Key extends string>(
  reader: PartReader,
  table: LabelTable<Key>,
  row: number,
  column: number,
  key: Key,
  others: readonly LabelTable<string>[],
): LabelledValue<Key> {
  const label = reader.take(row, column).text;
  const next = valueCell(reader, row, reader.range(row, column).right + 1);
  const isValue =
    next < reader.width &&
    !reader.isRead(row, next) &&
    [table, ...others].every((labels) => labelKey<string>(labels, reader.text(row, next)) === undefined) &&
    (!isPeopleLabel(reader.text(row, next)) || standsBehindManner(reader, row, next));
  const value = isValue ? reader.take(row, next) : { text: '', place: reader.place(row, column) };
  return { key, label, ...value, row, column: isValue ? next : column };
}

/**
 * The cell of the value: the next one, or, behind blank cells that nobody merged, the next that shows something, unless
 * it looks like a label with a value of its own.
 */
function valueCell(reader: PartReader, row: number, column: number): number {
  if (reader.text(row, column) !== '' || isMerged(reader, row, column)) return column;
  for (let at = column + 1; at < reader.width; at++) {
    const text = reader.text(row, at);
    if (text === '') continue;
    const behind = reader.range(row, at).right + 1;
    const looksLikeLabel = /^[\p{Script=Han}（）()：:\s]{2,12}$/u.test(text) && reader.text(row, behind) !== '';
    return looksLikeLabel ? column : at;
  }
  return column;
}

function isMerged(reader: PartReader, row: number, column: number): boolean {
  const { left, right, top, bottom } = reader.range(row, column);
  return left < right || top < bottom;
}

/** `填报单位：某局  日期：2023年1月` → two values. Labels of persons end a value and give none. */
function insideCell<Key extends string>(
  table: LabelTable<Key>,
  text: string,
): { key: Key; label: string; text: string }[] {
  const marks = [
    ...text.matchAll(/(?:^|[\s，,；;（(])([^\s:：，,；;（(]{2,24}(?:[（(][^（()）]*[)）])?)\s*[:：]/g),
  ].map((match) => ({
    label: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return marks.flatMap(({ label, end }, index) => {
    const key = labelKey(table, label);
    const value = text.slice(end, marks[index + 1]?.start ?? text.length).trim();
    return key === undefined || isPeopleLabel(label) ? [] : [{ key, label, text: value }];
  });
}
