import { absenceOfCell } from '../../model/absence.ts';
import { columnText } from '../column-text.ts';
import { repeatsHeader, type Header, type HeaderColumn } from '../find-header.ts';
import type { Draft } from '../form.ts';
import { defined } from '../ledger/ledger-fields.ts';
import { labelKey } from '../label-table.ts';
import type { PartReader, PrintedText } from '../part-reader.ts';
import { isPeopleLabel } from '../people-label.ts';
import type { RecordPlaces } from '../record-places.ts';
import { printedCount } from './printed-count.ts';
import { SURVEY_FIELDS, type SurveyColumn } from './survey-labels.ts';
import { printedResult, type SurveyResult } from './survey-result.ts';

type Item = Extract<Draft['part'], { kind: 'survey' }>['value']['items'][number];
type Option = NonNullable<Item['options']>[number];

const TOTAL = /^(合计|总计|全市|全县|全区|(总体|综合|平均|整体)(情况|值|满意度|满意率)?)$/;

/** The items of a survey's table, the result of its total row, and the first row below it. */
export function readSurveyItems(
  reader: PartReader,
  header: Header<SurveyColumn>,
): { items: Item[]; overall: SurveyResult | undefined; end: number; places: RecordPlaces } {
  const places: RecordPlaces = new Map();
  const items: Item[] = [];
  let overall: SurveyResult | undefined;
  let row = header.bottom + 1;
  sayUnknown(reader, header);
  for (; row < reader.part.until; row += 1) {
    const texts = textsIn(reader, row);
    if (texts.length === 0) continue;
    if (repeatsHeader(reader, header, row)) {
      for (let column = 0; column < reader.width; column += 1) reader.know(row, column);
      continue;
    }
    if (!isItemRow(reader, header, row, texts)) break;
    const read = readItemRow(reader, header, row, items, places);
    if (read !== undefined) overall = read;
  }
  return { items, overall, end: row, places };
}

/** A row with a figure; what comes below the table are labels with values, and notes. */
function isItemRow(
  reader: PartReader,
  header: Header<SurveyColumn>,
  row: number,
  texts: readonly { column: number; text: string }[],
): boolean {
  const [first] = texts;
  const field = first && labelKey(SURVEY_FIELDS, first.text);
  if (first && (isPeopleLabel(first.text) || (field !== undefined && field !== 'overall' && !TOTAL.test(first.text))))
    return false;
  if (texts.length === 1 && /^(注|备注|说明|\*|※)/.test(texts[0]!.text)) return false;
  const figures = (['option', 'count', 'percent', 'valid', 'result'] as const).flatMap(
    (key) => header.columns.get(key) ?? [],
  );
  return figures.some((column) => {
    const text = reader.isRead(row, column.left) ? '' : shown(reader, row, column);
    return /\d/.test(text) || /^(没有|无|空|零|—|-|\/)$/.test(text);
  });
}

function readItemRow(
  reader: PartReader,
  header: Header<SurveyColumn>,
  row: number,
  items: Item[],
  places: RecordPlaces,
): SurveyResult | undefined {
  const first = (key: SurveyColumn) => header.columns.get(key)?.[0];
  const read = (key: SurveyColumn): PrintedText | undefined => {
    const column = first(key);
    return column && columnText(reader, row, column);
  };
  read('no');
  const question = read('question');
  const area = read('area');
  const text = [area?.text, question?.text].filter(Boolean).join('：').trim();
  const resultColumn = first('result');
  const printed = read('result');
  const result = printed && resultColumn ? resultOf(reader, row, resultColumn, printed) : undefined;
  if (TOTAL.test(text.replace(/\s/g, ''))) {
    for (const column of optionColumns(header)) columnText(reader, row, column);
    read('valid');
    reader.say(
      'layout-understood',
      row,
      first('question')?.left ?? 0,
      '这一行是合计或总体，它的结果作为总体结果导入。',
      text,
    );
    return result;
  }
  const options = header.columns.has('choice') ? choiceOf(reader, header, row) : optionsOf(reader, header, row);
  const before = items.at(-1);
  const isSame = header.columns.has('choice') && before && (text === '' || before.text === text);
  const at = isSame ? items.length - 1 : items.length;
  const from = isSame ? (before.options?.length ?? 0) : 0;
  options.forEach(({ place }, index) => places.set(`/items/${at}/options/${from + index}`, place));
  const all = options.map(({ option }) => option);
  if (isSame) {
    items[at] = { ...before, options: [...(before.options ?? []), ...all], ...(result && { result }) };
    return undefined;
  }
  const valid = read('valid');
  if (question) places.set(`/items/${at}/text`, question.place);
  if (printed && result) places.set(`/items/${at}/result`, printed.place);
  items.push(
    defined({
      id: `q${at + 1}`,
      text: text === '' ? `第${at + 1}题` : text,
      validCount: valid === undefined ? undefined : countOf(reader, row, first('valid')!, valid.text),
      options: all.length > 0 ? all : undefined,
      result,
    }),
  );
  return undefined;
}

/** Options beside each other. Columns of one option are its count and its share. */
function optionsOf(
  reader: PartReader,
  header: Header<SurveyColumn>,
  row: number,
): { option: Option; place: PrintedText['place'] }[] {
  const found: { option: Option; place: PrintedText['place'] }[] = [];
  for (const column of optionColumns(header)) {
    const label = optionLabel(column.label);
    const printed = columnText(reader, row, column);
    const figures = figuresOf(reader, row, column, printed.text, isShareColumn(column.label));
    const same = found.find(({ option }) => option.label === label);
    if (same) Object.assign(same.option, figures);
    else found.push({ option: { label, ...figures }, place: printed.place });
  }
  return found.filter(({ option }) => option.count !== undefined || option.percentText !== undefined);
}

/** One option of a list below each other. */
function choiceOf(
  reader: PartReader,
  header: Header<SurveyColumn>,
  row: number,
): { option: Option; place: PrintedText['place'] }[] {
  const column = header.columns.get('choice')?.[0];
  const label = column && columnText(reader, row, column);
  if (!label || label.text === '') return [];
  const option: Option = { label: label.text };
  for (const [key, isShare] of [
    ['count', false],
    ['percent', true],
  ] as const) {
    const figures = header.columns.get(key)?.[0];
    if (figures) Object.assign(option, figuresOf(reader, row, figures, columnText(reader, row, figures).text, isShare));
  }
  return [{ option, place: label.place }];
}

/** 182, 182票, 94.30%, 182（94.30%）. A blank is no zero; 没有 is one. */
function figuresOf(
  reader: PartReader,
  row: number,
  column: HeaderColumn,
  text: string,
  isShare: boolean,
): Pick<Option, 'count' | 'percentText'> {
  if (absenceOfCell(text) !== undefined) return {};
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const both = /^([\d,]+)(?:人|票|份)?[(/](\d+(?:\.\d+)?%)\)?$/.exec(plain);
  if (both) return defined({ count: printedCount(both[1]!), percentText: both[2] });
  if (/%$/.test(plain) || (isShare && /^\d+(\.\d+)?$/.test(plain))) return { percentText: text.trim() };
  const count = countOf(reader, row, column, text);
  return count === undefined ? {} : { count };
}

function countOf(reader: PartReader, row: number, column: HeaderColumn, text: string): number | undefined {
  if (absenceOfCell(text) !== undefined) return undefined;
  const count = printedCount(text);
  if (count === undefined) {
    reader.say(
      'number-is-readable',
      row,
      column.left,
      `“${column.label}”写着“${text}”，不是人数。人数是整数，比例请写百分号。`,
    );
  } else if (count === 0 && !/\d/.test(text)) {
    reader.say('layout-understood', row, column.left, `“${text}”按 0 导入。`);
  }
  return count;
}

function resultOf(
  reader: PartReader,
  row: number,
  column: HeaderColumn,
  { text }: PrintedText,
): SurveyResult | undefined {
  if (absenceOfCell(text) !== undefined) return undefined;
  const result = printedResult(text, column.label);
  if (result === undefined) {
    reader.say(
      'value-is-clear',
      row,
      column.left,
      `“${text}”没有写明是百分比还是分数，没有导入。请写成“95%”或“95分”。`,
    );
  }
  return result;
}

/** 占比, 满意率 or （%） in the lowest line; 比较满意 is none. */
function isShareColumn(label: string): boolean {
  return /[%％]|占比|比例|比重|百分比|率/.test(label.split('/').at(-1) ?? '');
}

const OPTION = /^(非常|十分|很|比较|较为|较|基本|不太|不|不够)*满意|^(一般|说不清|不了解|不清楚|弃权|无所谓)/;

/** The columns of options beside each other, also those that a second line parts into 人数 and 比例. */
function optionColumns(header: Header<SurveyColumn>): HeaderColumn[] {
  const parted = (['count', 'percent'] as const).flatMap((key) => header.columns.get(key) ?? []);
  const options = parted.filter(({ label }) => OPTION.test(label) && label.includes('/'));
  return [...(header.columns.get('option') ?? []), ...options].sort((a, b) => a.left - b.left);
}

/** 满意/人数 and 满意票 are the option 满意. */
function optionLabel(label: string): string {
  const [first = label] = label.split('/').filter((line) => /满意|一般|不|弃权|说|无|没有|未/.test(line));
  return first
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/(票数?|人数|份数|占比|比例|数)$/, '')
    .replace(/\s/g, '');
}

function sayUnknown(reader: PartReader, header: Header<SurveyColumn>): void {
  for (const { left, right, label } of header.unknown) {
    reader.say('column-not-read', header.bottom, left, `“${label}”一列没有对应的栏目，没有导入。`, label);
    for (let row = header.top; row < reader.part.until; row += 1) {
      if (reader.range(row, left).right <= right) reader.know(row, left);
    }
  }
}

function shown(reader: PartReader, row: number, { left, right }: HeaderColumn): string {
  return Array.from({ length: right - left + 1 }, (_, index) => reader.text(row, left + index))
    .join('')
    .trim();
}

function textsIn(reader: PartReader, row: number): { column: number; text: string }[] {
  return Array.from({ length: reader.width }, (_, column) => ({
    column,
    text: reader.range(row, column).left === column ? reader.text(row, column).trim() : '',
  })).filter(({ text }) => text !== '');
}
