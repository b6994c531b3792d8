import ExcelJS from 'exceljs';
import type { ChoiceLists, ListName } from './choice-lists.ts';
import type { FillCell, PlanRow, SheetPlan } from './sheet-plan.ts';

/** Sheets that the import passes over. */
const INSTRUCTIONS = '填写说明';
const CHOICES = '选项';

const FONT = { name: '宋体', size: 11 };
const THIN = { style: 'thin', color: { argb: 'FF404040' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const LABEL_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
/** Text, so that a cell keeps what is typed to the character: 620.50 stays 620.50, and 3-5 is no date. */
const AS_TYPED = '@';
const A4 = 9;

/** A workbook of forms with the sheet that explains them and the one that their lists are taken from. */
export async function writeWorkbook(
  sheets: readonly SheetPlan[],
  instructions: readonly string[],
  lists: ChoiceLists,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = '问效';
  const ranges = new Map<ListName, string>();
  const used = new Set(
    sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => listOf(cell) ?? []))),
  );
  const columns = choiceColumns(lists, used);
  columns.forEach(({ list, words }, index) => {
    const letter = columnLetter(index + 1);
    if (list) ranges.set(list, `${CHOICES}!$${letter}$2:$${letter}$${Math.max(2, words.length + 1)}`);
  });
  const library = columns.findIndex(({ list }) => list === 'names');
  for (const plan of sheets) addForm(book, plan, ranges, library < 0 ? undefined : columnLetter(library));
  addInstructions(book, instructions);
  if (columns.length > 0) addChoices(book, columns);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

type ChoiceColumn = { title: string; words: readonly string[]; list?: ListName };

/** Each list in a column; the names of the library stand right of the 二级指标 that they belong to. */
function choiceColumns({ words, library }: ChoiceLists, used: ReadonlySet<ListName>): ChoiceColumn[] {
  const plain = (Object.keys(words) as Exclude<ListName, 'names'>[])
    .filter((list) => used.has(list))
    .map((list) => ({ title: LIST_TITLE[list], words: words[list], list }));
  if (!used.has('names') || library.length === 0) return plain;
  return [
    ...plain,
    { title: '指标库：二级指标', words: library.map(({ level2 }) => level2) },
    { title: '指标库：指标名称', words: library.map(({ name }) => name), list: 'names' },
  ];
}

const LIST_TITLE: Readonly<Record<Exclude<ListName, 'names'>, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  scoredLevel1: '一级指标（评价）',
  scoredLevel2: '二级指标（评价）',
  comparators: '比较符',
  units: '度量单位',
  likelihood: '完成目标可能性',
  deviation: '偏差原因',
  grades: '等级',
  sampling: '抽样方法',
  consequences: '处理结果',
  origins: '问题来源',
  severities: '问题等级',
  states: '整改状态',
  documents: '公开内容',
  frames: '指标框架',
  directions: '指标方向',
  yesNo: '是否',
};

function addForm(
  book: ExcelJS.Workbook,
  plan: SheetPlan,
  ranges: ReadonlyMap<ListName, string>,
  levelColumn: string | undefined,
): void {
  const { header, last } = headerRows(plan.rows);
  const sheet = book.addWorksheet(plan.name, {
    // A default, not a height of each row: rows of long sentences grow when they are typed.
    properties: { defaultRowHeight: 20 },
    pageSetup: {
      paperSize: A4,
      orientation: plan.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(header > 0 && { printTitlesRow: `${header}:${last}` }),
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  });
  sheet.columns = plan.widths.map((width) => ({ width }));
  plan.rows.forEach((row, index) => drawRow(sheet, row, index + 1, plan, ranges, levelColumn));
  for (const [from, until] of mergesOf(plan.rows)) sheet.mergeCells(from.row, from.column, until.row, until.column);
}

function drawRow(
  sheet: ExcelJS.Worksheet,
  row: PlanRow,
  at: number,
  plan: SheetPlan,
  ranges: ReadonlyMap<ListName, string>,
  levelColumn: string | undefined,
): void {
  if (row.height !== undefined) sheet.getRow(at).height = row.height;
  row.cells.forEach((planned, index) => {
    const cell = sheet.getCell(at, index + 1);
    const isFill = typeof planned === 'object';
    const text = typeof planned === 'object' ? planned.text : planned === '<' || planned === '^' ? '' : planned;
    if (text !== '') cell.value = text;
    const isTitle = row.look === 'title';
    cell.font = isTitle ? { ...FONT, size: 16, bold: true } : row.look === 'header' ? { ...FONT, bold: true } : FONT;
    cell.alignment = { vertical: 'middle', horizontal: sideOf(row, planned, index), wrapText: true };
    if (row.look === 'title' || row.look === 'note') return;
    cell.border = BORDER;
    if (isFill) cell.numFmt = AS_TYPED;
    else if (text !== '') cell.fill = LABEL_FILL;
    const list = listOf(planned);
    const source = list === 'names' ? namesBeside(plan, at, index, levelColumn, ranges) : list && ranges.get(list);
    if (source === undefined) return;
    // A word of the place itself may be typed: the list helps, it does not forbid.
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: [source], showErrorMessage: false };
  });
}

/** Values and the numbered names of lines stand left; of a line below the title, what stands last stands right. */
function sideOf({ look, cells }: PlanRow, planned: string | FillCell, index: number): 'left' | 'center' | 'right' {
  const texts = cells.flatMap((cell, at) => (typeof cell === 'string' && cell !== '<' && cell !== '^' ? [at] : []));
  if (look === 'note' && texts.length > 1) return index === texts[0] ? 'left' : 'right';
  if (look !== 'body') return 'center';
  return typeof planned === 'object' || /^[一二三四五六七八九十]+、/.test(planned) ? 'left' : 'center';
}

/** The names of the library whose 二级指标 is that of the cell to the left. */
function namesBeside(
  { rows }: SheetPlan,
  row: number,
  column: number,
  levelColumn: string | undefined,
  ranges: ReadonlyMap<ListName, string>,
): string | undefined {
  const names = ranges.get('names');
  if (names === undefined || levelColumn === undefined) return undefined;
  const left = rows[row - 1]?.cells[column - 1];
  if (left === undefined || listOf(left) !== 'level2') return names;
  const chosen = `$${columnLetter(column)}${row}`;
  const levels = `${CHOICES}!$${levelColumn}:$${levelColumn}`;
  const first = names.slice(0, names.indexOf(':')).replace('$2', '$1');
  return `OFFSET(${first},MATCH(${chosen},${levels},0)-1,0,COUNTIF(${levels},${chosen}),1)`;
}

function addInstructions(book: ExcelJS.Workbook, lines: readonly string[]): void {
  const sheet = book.addWorksheet(INSTRUCTIONS, { pageSetup: { paperSize: A4, fitToPage: true, fitToHeight: 0 } });
  sheet.columns = [{ width: 96 }];
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = line;
    cell.font = index === 0 ? { ...FONT, size: 14, bold: true } : FONT;
    cell.alignment = { wrapText: true, vertical: 'top' };
  }
}

function addChoices(book: ExcelJS.Workbook, columns: readonly ChoiceColumn[]): void {
  const sheet = book.addWorksheet(CHOICES, { pageSetup: { paperSize: A4, fitToPage: true } });
  columns.forEach(({ title, words }, index) => {
    sheet.getColumn(index + 1).width = 24;
    [title, ...words].forEach((text, row) => {
      const cell = sheet.getCell(row + 1, index + 1);
      cell.value = text;
      cell.font = row === 0 ? { ...FONT, bold: true } : FONT;
    });
  });
}

type Corner = { row: number; column: number };

/** The merged ranges that `<` and `^` draw, by row and column from 1. */
function mergesOf(rows: readonly PlanRow[]): [Corner, Corner][] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): [Corner, Corner][] => {
      if (cell === '<' || cell === '^') return [];
      let [right, bottom] = [column, row];
      while (cells[right + 1] === '<') right += 1;
      while (rows[bottom + 1]?.cells[column] === '^') bottom += 1;
      const until = { row: bottom + 1, column: right + 1 };
      return right === column && bottom === row ? [] : [[{ row: row + 1, column: column + 1 }, until]];
    }),
  );
}

function headerRows(rows: readonly PlanRow[]): { header: number; last: number } {
  const header = rows.findIndex(({ look }) => look === 'header') + 1;
  return { header, last: rows.findLastIndex(({ look }) => look === 'header') + 1 };
}

function listOf(cell: string | FillCell): ListName | undefined {
  return typeof cell === 'object' ? cell.list : undefined;
}

/** `A` for column 1. No sheet of the templates has more than 26 × 27. */
function columnLetter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? String.fromCharCode(64 + before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
