import type { MoneyUnit } from '../../model/money.ts';
import type { ColumnKey } from '../../schemas/printed-table.ts';
import { unitInLabel } from '../declared-unit.ts';
import type { PartReader } from '../part-reader.ts';
import { columnKeyOf, plainTitle, type ColumnContext } from './column-key.ts';
import { structureOf } from './header-words.ts';
import { isNoteText } from './note-text.ts';
import { isAmount, type TableHeader } from './table-header.ts';

/** A column of amounts or words. */
export type ValueColumn = { column: number; title: string; group?: string; key: ColumnKey; unit?: MoneyUnit };

/** One side of a table, by its sheet columns. Several `codes` are 类, 款 and 项. */
export type TableSide = {
  title?: string;
  codes: number[];
  label: number | undefined;
  values: ValueColumn[];
};

/** `values` are all columns that are neither code nor label; `amounts` those that no title says to be one. */
type Draft = { codes: number[]; label: number | undefined; labelTitle: string; values: number[]; amounts: number[] };

/** Parts the columns of a table into its sides; says which are not read. */
export function tableSides(reader: PartReader, header: TableHeader, context: ColumnContext): TableSide[] {
  const drafts = partColumns(reader, header, context).filter(({ values }) => values.length > 0);
  const titles = sideTitles(drafts, header, context);
  return drafts.map((draft, index) => {
    const above = titles[index]?.above;
    const values = draft.values.map((column) => valueColumn(reader, header, column, above, context));
    const title = titles[index]?.title;
    return {
      ...(title !== undefined && { title }),
      codes: draft.codes,
      label: draft.label,
      values: withLoneAmount(values, context),
    };
  });
}

function partColumns(reader: PartReader, header: TableHeader, context: ColumnContext): Draft[] {
  const isList = context.form === 'project-list' || context.form === 'procurement';
  const hasSubjectCodes = header.titles.some((titles) => isSubjectCode(titles));
  const sides: Draft[] = [];
  let side: Draft | undefined;
  for (let column = 0; column < reader.width; column += 1) {
    const titles = header.titles[column] ?? [];
    const title = titles.at(-1);
    const data = dataTexts(reader, header, column);
    if (title === undefined) {
      if (data.length > 0) sayUntitled(reader, header, column);
      continue;
    }
    // A merged header over blank cells, as amounts merged over two columns have.
    if (column > 0 && isSameCell(reader, header, column) && data.length === 0) continue;
    const structure = structureIn(
      titles,
      data,
      isSameCell(reader, header, column) || isSameCell(reader, header, column + 1),
    );
    if (structure === 'line') {
      sayLine(reader, header, column, title);
      continue;
    }
    const isUnitCode = structure === 'code' && hasSubjectCodes && !isSubjectCode(titles);
    const begins = !isUnitCode && (structure === 'code' || structure === 'label');
    if (side === undefined || (begins && isFull(side, structure === 'code') && !isList)) {
      side = { codes: [], label: undefined, labelTitle: '', values: [], amounts: [] };
      sides.push(side);
    }
    // Codes behind the label are those of a second classification beside the first.
    if (structure === 'code' && !isUnitCode && side.label === undefined) side.codes.push(column);
    else if (structure === 'label' && (side.label === undefined || isBetterLabel(title, side.labelTitle))) {
      if (side.label !== undefined) side.values.push(side.label);
      side.label = column;
      side.labelTitle = title;
    } else {
      side.values.push(column);
      if (structure === undefined) side.amounts.push(column);
    }
  }
  return sides.map((found) => ({ ...found, values: found.values.sort((a, b) => a - b) }));
}

/** Whether a side has its rows' names and amounts behind them, so that a further code or name begins the next side. */
function isFull({ label, amounts }: Draft, isCode: boolean): boolean {
  return (label !== undefined || isCode) && amounts.some((column) => column > (label ?? -1));
}

/** 科目编码, 类 and the like, and not 单位代码 beside it. */
function isSubjectCode(titles: readonly string[]): boolean {
  const title = plainTitle(titles.at(-1) ?? '');
  const structure = structureOf(title);
  return structure === 'code-part' || (structure === 'code' && !/^(预算)?(单位|部门)(编码|代码|编号)$/.test(title));
}

/** Code, label or number of the line; a title over both code and label is told by what stands below. */
function structureIn(
  titles: readonly string[],
  data: readonly string[],
  isShared: boolean,
): 'code' | 'label' | 'line' | undefined {
  const structure = structureOf(titles.at(-1) ?? '');
  if (structure === 'code-part') return 'code';
  if (structure !== 'label' || !isShared) return structure;
  const codes = data.filter((text) => /^[\d\s]{2,9}$/.test(text));
  return codes.length * 2 > data.length ? 'code' : 'label';
}

/** 项目名称 and 科目名称 name a row better than 单位 and 项目类别 do. */
function isBetterLabel(title: string, than: string): boolean {
  const isName = (text: string) => /(项目|科目|品目|内容)(名称)?$/.test(plainTitle(text));
  return isName(title) && !isName(than);
}

/** The texts that begin below the header in a column; not those of notes that are merged over several. */
function dataTexts(reader: PartReader, header: TableHeader, column: number): string[] {
  const texts: string[] = [];
  const { right } = reader.range((header.lineRow ?? header.until) - 1, column);
  for (let row = header.until; row < reader.part.until; row += 1) {
    const range = reader.range(row, column);
    const isOwn =
      range.left === column && range.top === row && range.right <= right && !isNoteText(reader.text(row, column));
    if (isOwn && reader.text(row, column).trim() !== '') texts.push(reader.text(row, column).trim());
  }
  return texts;
}

/** Whether the lowest header cell of a column is merged with the column to its left. */
function isSameCell(reader: PartReader, header: TableHeader, column: number): boolean {
  if (column <= 0 || column >= reader.width) return false;
  const bottom = (header.lineRow ?? header.until) - 1;
  return reader.range(bottom, column).left < column;
}

/** The titles of the sides, and what stands above all of a side's columns. */
function sideTitles(
  sides: readonly Draft[],
  header: TableHeader,
  context: ColumnContext,
): { title?: string; above?: string }[] {
  if (sides.length < 2) return sides.map(() => ({}));
  const found = sides.map(({ label, codes, labelTitle, values }) => {
    const first = header.titles[label ?? codes[0] ?? values[0] ?? 0] ?? [];
    const [above] = first;
    const isShared = first.length > 1 && values.every((column) => header.titles[column]?.[0] === above);
    if (isShared && above !== undefined) return { title: above, above };
    if (/^(本年)?(收入|支出)/.test(labelTitle)) return { title: labelTitle.replace(/(项目|科目|名称)+$/, '') };
    return {};
  });
  const named = found.map((one, index) => {
    if (one.title !== undefined || context.form === 'general-basic' || sides.length > 2) return one;
    return { title: index === 0 ? '收入' : '支出' };
  });
  if (context.form === 'general-basic') return named;
  // 支出 | 按功能分类 and 支出 | 按经济分类 are two sides.
  return named.map((one, index) => {
    const isTwice = named.some((other, at) => at !== index && other.title === one.title);
    const kind = /[(（][^()（）]+[)）]/.exec(sides[index]?.labelTitle ?? '')?.[0];
    return isTwice && kind !== undefined ? { ...one, title: `${one.title ?? ''}${kind}` } : one;
  });
}

function valueColumn(
  reader: PartReader,
  header: TableHeader,
  column: number,
  above: string | undefined,
  context: ColumnContext,
): ValueColumn {
  const titles = header.titles[column] ?? [];
  const own = above !== undefined && titles[0] === above ? titles.slice(1) : titles;
  const title = own.at(-1) ?? above ?? '';
  const group = own.slice(0, -1).join('／');
  const unit = unitInLabel(title);
  const data = dataTexts(reader, header, column);
  const key = columnKeyOf(own.length > 0 ? own : titles, context) ?? keyOfUnknown(reader, header, column, title, data);
  return {
    column,
    title,
    ...(group !== '' && { group }),
    key:
      key !== 'text' && key !== 'count' && key !== 'change-percent' && data.length > 0 && !data.some(hasDigit)
        ? wordsKey(key, data)
        : key,
    ...(unit !== undefined && { unit }),
  };
}

function hasDigit(text: string): boolean {
  return /\d/.test(text.normalize('NFKC'));
}

/** A column of words is none of amounts, unless it has nothing but signs for a blank. */
function wordsKey(key: ColumnKey, data: readonly string[]): ColumnKey {
  return data.some((text) => /[\p{Script=Han}]{3}/u.test(text)) ? 'text' : key;
}

function keyOfUnknown(
  reader: PartReader,
  header: TableHeader,
  column: number,
  title: string,
  data: readonly string[],
): ColumnKey {
  if (data.some(isAmount)) {
    reader.say(
      'value-is-clear',
      header.from,
      column,
      `不认识“${title}”这一列，按文字原样保留，不参与核对。如果是金额列，请改用公开表式的列名。`,
      title,
    );
  }
  return 'text';
}

/** The only amount of a line is its amount, whether the column says 决算数 or 预算数; beside 决算数, 预算数 is the initial one. */
function withLoneAmount(values: readonly ValueColumn[], { isFinal }: ColumnContext): ValueColumn[] {
  const amounts = values.filter(({ key }) => !['text', 'count', 'change-percent'].includes(key));
  const [lone] = amounts;
  return values.map((value) => {
    if (amounts.length === 1 && value === lone && value.key === 'final') return { ...value, key: 'amount' };
    if (amounts.length > 1 && isFinal && value.key === 'amount' && amounts.some(({ key }) => key === 'final')) {
      return { ...value, key: 'initial' };
    }
    return value;
  });
}

function sayLine(reader: PartReader, header: TableHeader, column: number, title: string): void {
  reader.say('column-not-read', header.from, column, `“${title}”一列只是编号，没有导入。`, title);
  for (let row = header.from; row < reader.part.until; row += 1) {
    if (/^[\d一二三四五六七八九十.、—-]*$/.test(reader.text(row, column).trim())) reader.know(row, column);
  }
}

function sayUntitled(reader: PartReader, header: TableHeader, column: number): void {
  const row = Array.from({ length: reader.part.until - header.until }, (_, index) => header.until + index).find(
    (at) => reader.text(at, column) !== '' && reader.range(at, column).left === column,
  );
  if (row === undefined || /^(注|说明|备注)/.test(reader.text(row, column))) return;
  reader.say('cell-not-read', row, column, '这一列没有列名，没有导入。请在表头补上列名，或删去多余的内容。');
  for (let at = header.until; at < reader.part.until; at += 1) {
    if (reader.range(at, column).left === column && reader.range(at, column).right === column) reader.know(at, column);
  }
}
