import { columnText } from '../column-text.ts';
import { beginsLikeHeader, findHeader, repeatsHeader, type Header, type HeaderColumn } from '../find-header.ts';
import { cellStarts, type PartReader, type PrintedText } from '../part-reader.ts';
import { carryLevelsDown } from './carry-levels-down.ts';
import { reportOddLines } from './odd-lines.ts';
import { indicatorColumns, type IndicatorColumn } from './indicator-columns.ts';
import {
  ELLIPSIS,
  firstText,
  isBlankRow,
  isClosing,
  isContinuation,
  isSubtotal,
  isTotalLabel,
  isTotalRow,
  markRow,
} from './indicator-table-rows.ts';

/** One printed row of an indicator table. A column that the form has not is absent; a blank cell is an empty text. */
export type IndicatorLine = {
  row: number;
  cells: Partial<Record<IndicatorColumn, PrintedText>> & Record<'level1' | 'level2' | 'name', PrintedText>;
};

/** 总分 and 合计 below an indicator table. */
export type TotalLine = { row: number; fullMark?: PrintedText; totalScore?: PrintedText; rest: readonly PrintedText[] };

export type IndicatorTable = {
  header: Header<IndicatorColumn>;
  lines: readonly IndicatorLine[];
  total?: TotalLine;
  /** The first row below the table. */
  until: number;
};

/**
 * The indicator table of a part, wherever it begins. Level names are carried down where a merged cell covers rows, and
 * where the cells below the first are blank because the file lost its merges (said as info).
 */
export function readIndicators(reader: PartReader, from = reader.part.from): IndicatorTable | undefined {
  const header = findHeader(reader, indicatorColumns, isIndicatorHeader, from);
  if (!header) return undefined;
  const columns = resolveColumns(header);
  const lines: IndicatorLine[] = [];
  let total: TotalLine | undefined;
  let row = header.bottom + 1;
  for (; row < reader.part.until; row++) {
    if (isBlankRow(reader, row) || repeatsHeader(reader, header, row) || isContinuation(reader, row)) {
      markRow(reader, row);
      continue;
    }
    if (beginsLikeHeader(reader, header, row)) break;
    if (isTotalRow(reader, row)) {
      total ??= readTotal(reader, row, columns);
      row++;
      break;
    }
    if (isClosing(reader, row, columns.get('name'))) {
      // The total may stand below a line of remarks.
      const below = [row + 1, row + 2, row + 3].find((at) => at < reader.part.until && isTotalRow(reader, at));
      if (below !== undefined) total ??= readTotal(reader, below, columns);
      break;
    }
    if (isSubtotal(reader, row)) {
      reader.say('layout-understood', row, firstText(reader, row), '小计行没有作为指标导入。');
      markRow(reader, row);
      continue;
    }
    const line = readLine(reader, row, columns, header.columns.get('basis') ?? []);
    if (ELLIPSIS.test(line.cells.name.text)) continue;
    lines.push(line);
  }
  carryLevelsDown(reader, lines);
  reportOddLines(reader, lines, total);
  reportUnknownColumns(reader, header, columns, lines);
  return { header, lines, ...(total && { total }), until: row };
}

/** Whether the labels found in a row make it the header of an indicator table. */
export function isIndicatorHeader(found: ReadonlySet<IndicatorColumn>): boolean {
  const measures = (['target', 'actual', 'score', 'weight', 'basis'] as const).filter((key) => found.has(key));
  const levels = (['level1', 'level2', 'name'] as const).filter((key) => found.has(key));
  if (levels.length >= 2) return measures.length >= 1;
  return (
    measures.length >= 2 && (levels.length === 1 || found.has('block')) && (found.has('target') || found.has('score'))
  );
}

type Columns = ReadonlyMap<IndicatorColumn, HeaderColumn>;

/**
 * One column for each concept. Of weights that stand behind each level, and of a table with long-term targets on its
 * left, the last counts: it belongs to the 三级指标 and to the year.
 */
function resolveColumns(header: Header<IndicatorColumn>): Columns {
  const columns = new Map<IndicatorColumn, HeaderColumn>();
  for (const [key, all] of header.columns) {
    const wide = key === 'deviation' || key === 'likelihood' ? spanOf(all) : lastOf(key, all);
    if (wide) columns.set(key, wide);
  }
  const block = columns.get('block');
  if (block && !columns.has('name') && !columns.has('level2') && !columns.has('level1')) columns.set('name', block);
  else if (block && !columns.has('name')) columns.set('name', block);
  if (columns.get('name') !== block) columns.delete('block');
  return columns;
}

/** 完成值 | 完成率 below 实际完成情况: the rate is worked out from the value, and is not what was done. */
function lastOf(key: IndicatorColumn, all: readonly HeaderColumn[]): HeaderColumn | undefined {
  const values = all.filter(
    ({ label }) => !/(完成|达成|实现)(率|比例|程度|度)([(（].*[)）])?$/.test(label.replace(/\s+/g, '')),
  );
  return key === 'actual' && values.length > 0 ? values.at(-1) : all.at(-1);
}

/** Sub-columns of 偏差原因分析 (经费保障, 制度保障 …) as one column. */
function spanOf(all: readonly HeaderColumn[]): HeaderColumn | undefined {
  const [first] = all;
  const last = all.at(-1);
  return first && last && { left: first.left, right: last.right, label: first.label };
}

/** 指标说明 and 评分标准 are both basis: where one is blank, the other says it. */
function readLine(reader: PartReader, row: number, columns: Columns, bases: readonly HeaderColumn[]): IndicatorLine {
  const cells: Partial<Record<IndicatorColumn, PrintedText>> = {};
  for (const [key, column] of columns) {
    // Points that stand in one cell for several rows are given once, or they would be added twice.
    const above = reader.range(row, column.left).top < row;
    const isPoints = key === 'weight' || key === 'score' || key === 'weightedScore';
    const printed = columnText(reader, row, column);
    cells[key] = isPoints && above && row > reader.part.from ? { ...printed, text: '' } : printed;
  }
  const filled = cells.basis?.text === '' ? bases.findLast(({ left }) => reader.text(row, left) !== '') : undefined;
  if (filled) cells.basis = columnText(reader, row, filled);
  const none = { text: '', place: reader.place(row, columns.get('name')?.left ?? 0) };
  return {
    row,
    cells: { ...cells, level1: cells.level1 ?? none, level2: cells.level2 ?? none, name: cells.name ?? none },
  };
}

function readTotal(reader: PartReader, row: number, columns: Columns): TotalLine {
  const starts = cellStarts(reader, row).filter(
    (column) => reader.text(row, column) !== '' && !isTotalLabel(reader.text(row, column)),
  );
  const within = (key: IndicatorColumn) => {
    const column = columns.get(key);
    return column && starts.find((start) => start <= column.right && reader.range(row, start).right >= column.left);
  };
  const isFigure = (column: number | undefined): column is number =>
    column !== undefined && /\d/.test(reader.text(row, column));
  let weight = within('weight');
  let score = within('weightedScore') ?? within('score');
  const figures = starts.filter((column) => isFigure(column));
  if (!isFigure(weight) && !isFigure(score)) {
    if (columns.has('score')) [weight, score] = figures.length > 1 ? [figures[0], figures[1]] : [undefined, figures[0]];
    else [weight, score] = [figures[0], figures[1]];
  }
  if (weight === score) weight = undefined;
  const hasScore = columns.has('score') || columns.has('weightedScore');
  const blank = { text: '', place: reader.place(row, columns.get('score')?.left ?? 0) };
  const rest = starts
    .filter((column) => column !== weight && column !== score)
    .map((column) => reader.take(row, column));
  markRow(reader, row);
  return {
    row,
    ...(weight !== undefined && { fullMark: reader.take(row, weight) }),
    ...(score !== undefined ? { totalScore: reader.take(row, score) } : hasScore && { totalScore: blank }),
    rest,
  };
}

/** Says which columns with something in them have no place in the record. */
function reportUnknownColumns(
  reader: PartReader,
  header: Header<IndicatorColumn>,
  columns: Columns,
  lines: readonly IndicatorLine[],
): void {
  const taken = new Set([...columns.values()]);
  const passed = [...header.columns].flatMap(([key, all]) => {
    const used = columns.get(key);
    return key === 'block'
      ? []
      : all.filter((column) => !taken.has(column) && !(used && column.left >= used.left && column.right <= used.right));
  });
  for (const column of [...passed, ...header.unknown]) {
    reader.know(header.bottom, column.left);
    reader.know(header.top, column.left);
    const filled = lines.filter(({ row }) => !reader.isRead(row, column.left) && reader.text(row, column.left) !== '');
    for (const { row } of lines) for (let at = column.left; at <= column.right; at++) reader.know(row, at);
    const [first] = filled;
    if (first === undefined || /^(序号|编号|序)$/.test(column.label.replace(/\s+/g, ''))) continue;
    const label = column.label.replace(/\s+/g, '');
    reader.say(
      'column-not-read',
      first.row,
      column.left,
      `“${label}”列有 ${filled.length} 格填有内容，网站没有对应的栏目，没有导入。`,
      label,
    );
  }
}
