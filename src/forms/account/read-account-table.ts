import { absenceOfCell } from '../../model/absence.ts';
import type { MoneyUnit } from '../../model/money.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import type { FormProblem } from '../form.ts';
import type { GridPart, Place } from '../grid.ts';
import { reportLeftovers } from '../leftovers.ts';
import { partReader, type PartReader, type PrintedText } from '../part-reader.ts';
import { leaveOutPeople } from '../people-label.ts';
import { yearsIn } from '../printed-year.ts';
import { accountFamily, type AccountFamily } from './account-family.ts';
import type { ColumnContext } from './column-key.ts';
import { notesAfterTable } from './notes-after-table.ts';
import { findTableHeader, type TableHeader } from './table-header.ts';
import { tableKindOf, type TableKind } from './table-kind.ts';
import { readTableRows, type SideRow } from './table-rows.ts';
import { tableSides, type TableSide } from './table-sides.ts';
import { asThreePublicRows, withRoles, type ReadPart } from './three-public.ts';
import { readTitleZone, type TitleZone } from './title-zone.ts';

/** A table of a budget or final account, with what it says of whose it is. */
export type AccountTable = {
  table: PrintedTable;
  family: AccountFamily;
  zone: TitleZone;
  /** By JSON Pointer from the table: `/parts/0/rows/3/cells/2`. */
  places: Map<string, Place>;
  /** The header of the table, or its title. */
  place: Place;
  problems: FormProblem[];
};

/** The outline of a part: what its title and its header say, before its rows are read. */
export type AccountOutline = { header: TableHeader; zone: TitleZone; kind: TableKind; family: AccountFamily };

/** The outline of a part that holds such a table, or `undefined`. */
export function accountOutline(reader: PartReader): AccountOutline | undefined {
  const header = findTableHeader(reader, { form: undefined, isFinal: false });
  if (header === undefined) return undefined;
  const zone = readTitleZone(reader, header.from);
  const kind = zone.title ? tableKindOf(zone.title.text) : undefined;
  if (kind === undefined) return undefined;
  const titles = header.titles.flat();
  const years = titles.flatMap((title) => (/预算|决算|执行/.test(title) ? yearsIn(title) : []));
  // 2025年预算数 beside 2024年执行数 is of 2025.
  if (zone.year === undefined && years.length > 0) zone.year = Math.max(...years);
  if (titles.some((title) => /[一二三]级指标|绩效指标|指标值|得分|分值/.test(title))) return undefined;
  return { header, zone, kind, family: accountFamily(kind, zone, titles, reader) };
}

/** Reads a part that holds such a table. */
export function readAccountTable(part: GridPart): AccountTable | undefined {
  const reader = partReader(part);
  leaveOutPeople(reader);
  const outline = accountOutline(reader);
  if (outline === undefined) return undefined;
  const { header, zone, kind, family } = outline;
  const context: ColumnContext = {
    form: kind.form,
    isFinal: family.isFinal,
    ...(zone.year !== undefined && { year: zone.year }),
  };
  const sides = tableSides(reader, header, context);
  const unit = unitOf(reader, header, zone, sides);
  const { sides: rows, notes: notesInside } = readTableRows(reader, header, sides, unit);
  const notes = [...notesInside, ...notesAfterTable(part)];
  if (kind.form !== 'three-public') sayUnlabelled(reader, rows);
  const parts = partsOf(sides, rows, kind, family.isFinal, unit);
  if (kind.form === 'three-public' && parts.some((one) => one.isTurned)) {
    reader.say(
      'layout-understood',
      header.from,
      0,
      '原表每行一项费用，导入后每列一项、每个口径一行，便于核对；各格的数不变。',
    );
  }
  reportLeftovers(reader);
  const place = zone.title?.place ?? reader.place(header.from, 0);
  if (parts.every((one) => one.rows.length === 0) && notes.length === 0) {
    reader.say(
      'form-is-filled',
      header.from,
      0,
      '表头下面没有内容，也没有空表说明。没有数据的表要写一句说明，如“本表无数据”。',
    );
  }
  return {
    table: {
      no: zone.no?.text ?? STANDARD_NUMBER[kind.form] ?? '99',
      form: kind.form,
      name: zone.title?.text ?? '',
      ...(kind.book && { book: kind.book }),
      unit: unit ?? '元',
      parts: parts.map((one) => withRoles(one, kind.form, parts.length)),
      ...noteFields(parts, notes),
    },
    family,
    zone,
    places: placesOf(zone, parts, notes),
    place,
    problems: reader.problems,
  };
}

/** Amounts of which the print does not say what they are. */
function sayUnlabelled(reader: PartReader, sides: readonly SideRow[][]): void {
  for (const { row, code, label, cells } of sides.flat()) {
    if (code !== undefined || label.text !== '') continue;
    const at = cells.find(({ text }) => text !== '');
    const message = '这一行有数，没有项目名称和科目编码，按空白名称导入。请核对原件。';
    if (at) reader.problems.push({ rule: 'value-is-clear', place: at.place, value: at.text, message });
    else reader.say('value-is-clear', row, 0, message);
  }
}

/** Numbers of the national forms, for tables that print none. */
const STANDARD_NUMBER: Partial<Record<PrintedTable['form'], string>> = {
  'income-expenditure': '01',
  income: '02',
  expenditure: '03',
  'fiscal-income-expenditure': '04',
  'general-expenditure': '05',
  'general-basic': '06',
  'three-public': '07',
  fund: '08',
  'state-capital': '09',
  'project-list': '10',
  procurement: '11',
};

/** The declared unit. None, or two of them, are findings. */
function unitOf(
  reader: PartReader,
  header: TableHeader,
  zone: TitleZone,
  sides: readonly TableSide[],
): MoneyUnit | undefined {
  const columns = sides.flatMap(({ values }) => values.flatMap(({ unit }) => (unit ? [unit] : [])));
  const [first] = zone.units;
  const other = zone.units.find(({ unit }) => unit !== first?.unit);
  if (first && other) {
    reader.problems.push({
      rule: 'unit-is-declared',
      place: other.place,
      value: other.text,
      message: `同一张表注明了两种单位：“${first.unit}”和“${other.unit}”。请只留一种。`,
    });
  }
  if (first) return first.unit;
  const withoutUnit = sides.some(({ values }) =>
    values.some(({ key, unit }) => unit === undefined && !['text', 'count', 'change-percent'].includes(key)),
  );
  if (columns.length > 0 && (!withoutUnit || new Set(columns).size === 1)) return columns[0];
  if (withoutUnit) {
    reader.say(
      'unit-is-declared',
      header.from,
      0,
      '这张表没有注明金额单位。请在表的上方写明，如“单位：万元”。元和万元相差一万倍，不能推定。',
      '',
    );
  }
  return undefined;
}

function partsOf(
  sides: readonly TableSide[],
  rows: readonly SideRow[][],
  kind: TableKind,
  isFinal: boolean,
  unit: MoneyUnit | undefined,
): ReadPart[] {
  const parts = sides.map((side, index) => partOf(side, rows[index] ?? [], unit));
  const joined = kind.form === 'general-basic' ? joinHalves(parts) : parts;
  return kind.form === 'three-public' ? joined.map((part) => asThreePublicRows(part, isFinal)) : joined;
}

function partOf(side: TableSide, rows: readonly SideRow[], tableUnit: MoneyUnit | undefined): ReadPart {
  const places = new Map<string, Place>();
  rows.forEach(({ label, code, cells }, row) => {
    places.set(`rows/${row}`, label.place);
    if (code) places.set(`rows/${row}/code`, code.place);
    cells.forEach(({ place }, cell) => places.set(`rows/${row}/cells/${cell}`, place));
  });
  return {
    ...(side.title !== undefined && { title: side.title }),
    columns: side.values.map(({ key, title, group, unit }) => ({
      key,
      title,
      ...(group !== undefined && { group }),
      ...(unit !== undefined && unit !== tableUnit && { unit }),
    })),
    rows: rows.map(({ code, label, cells }) => ({
      ...(code && { code: code.text }),
      label: label.text,
      cells: cells.map(({ text }) => text),
    })),
    places,
  };
}

/** 公用经费 is printed in two halves beside each other: one list, the right half below the left. */
function joinHalves(parts: readonly ReadPart[]): ReadPart[] {
  const joined: ReadPart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const titles = ({ columns }: ReadPart) => columns.map(({ title }) => title).join();
    if (before === undefined || before.title !== part.title || titles(before) !== titles(part)) {
      joined.push(part);
      continue;
    }
    const shift = before.rows.length;
    for (const [pointer, place] of part.places) {
      before.places.set(
        pointer.replace(/^rows\/(\d+)/, (_, row: string) => `rows/${Number(row) + shift}`),
        place,
      );
    }
    joined[joined.length - 1] = { ...before, rows: [...before.rows, ...part.rows] };
  }
  return joined;
}

const EMPTY = /空表|无数据|没有数据|^(注|说明)?[:：]?.*(没有|无|未).*(收入|支出|预算|决算|安排|拨款|经费)/;

/** A sentence that explains an empty table, or a note below one that is not. */
function noteFields(
  parts: readonly ReadPart[],
  notes: readonly PrintedText[],
): Pick<PrintedTable, 'emptyNote' | 'note'> {
  if (notes.length === 0) return {};
  const hasFigures = parts.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => absenceOfCell(cell) === undefined && !/^[0.\s]*$/.test(cell))),
  );
  const explains = hasFigures ? [] : notes.filter(({ text }) => EMPTY.test(text));
  const others = notes.filter((note) => !explains.includes(note));
  const text = (some: readonly PrintedText[]) => some.map((note) => note.text).join('\n');
  return {
    ...(explains.length > 0 && { emptyNote: text(explains) }),
    ...(others.length > 0 && { note: text(others) }),
  };
}

function placesOf(zone: TitleZone, parts: readonly ReadPart[], notes: readonly PrintedText[]): Map<string, Place> {
  const places = new Map<string, Place>();
  if (zone.title) places.set('/name', zone.title.place);
  if (zone.no) places.set('/no', zone.no.place);
  if (zone.units[0]) places.set('/unit', zone.units[0].place);
  if (notes[0]) places.set('/note', notes[0].place).set('/emptyNote', notes[0].place);
  parts.forEach((part, index) => {
    for (const [pointer, place] of part.places) places.set(`/parts/${index}/${pointer}`, place);
  });
  return places;
}
