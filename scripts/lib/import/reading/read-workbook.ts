import * as XLSX from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { Cell, Grid, Merge } from '../../../../src/forms/grid.ts';
import type { BesideText } from './book.ts';
import { FileRefused } from '../import-issue.ts';
import { importLimits } from './import-limits.ts';

// Workbooks of Excel 5 and 95, which accounting programs still write, and the properties of all .xls hold bytes of a code page.
XLSX.set_cptable(codePages);
/** What Chinese programs write where they do not say: GBK. */
const CODE_PAGE = 936;

/** What a workbook holds. */
export type Workbook = {
  grids: Grid[];
  /** Comments of cells. */
  besideCells: BesideText[];
  /** Properties of the file, for formats that are not packed. */
  properties: BesideText[];
  hiddenSheets: string[];
};

/**
 * Reads a workbook of any format that the library knows: the text that each cell shows and the number behind it. The
 * stored result of a formula counts; a formula without one is an error of its cell. Nothing in it is run.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const workbook = parsed(bytes);
  const names = workbook.SheetNames;
  if (names.length > importLimits.sheets) {
    const message = `文件有 ${names.length} 张工作表，超过 ${importLimits.sheets} 张。请分成几个文件再导入。`;
    throw new FileRefused('import-file-within-limits', message);
  }
  const grids: Grid[] = [];
  const besideCells: BesideText[] = [];
  for (const name of names) {
    // Read by name, a sheet `__proto__` is there too: the library sets it where it is found again.
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || !Array.isArray(sheet['!data'])) continue;
    const { grid, comments } = gridOf(name, sheet as XLSX.DenseWorkSheet);
    grids.push(grid);
    besideCells.push(...comments);
  }
  const hiddenSheets = names.filter((_, place) => (workbook.Workbook?.Sheets?.[place]?.Hidden ?? 0) !== 0);
  return { grids, besideCells, properties: propertiesOf(workbook), hiddenSheets };
}

/** What a compound file is: a workbook, or what else it holds. Throws where it is broken or has a password. */
export function compoundContent(bytes: Uint8Array): 'workbook' | string {
  let names: string[];
  try {
    names = quietly(() => XLSX.CFB.read(bytes, { type: 'buffer' }).FullPaths).map((path: string) =>
      path.replace(/^.*\//, ''),
    );
  } catch {
    const message = '文件已损坏，不能打开。请用原软件打开后另存，或重新下载、重新拷贝。';
    throw new FileRefused('import-file-is-whole', message);
  }
  const has = (name: string) => names.includes(name);
  if (has('EncryptionInfo') || has('EncryptedPackage'))
    throw new FileRefused('import-file-is-not-encrypted', ENCRYPTED);
  if (has('Workbook') || has('Book')) return 'workbook';
  return has('WordDocument') ? '.doc 文档' : has('PowerPoint Document') ? '.ppt 演示文稿' : '不是表格的内容';
}

const ENCRYPTED = '文件加了打开密码，不能读取。请用原软件打开，去掉密码后另存，再导入。';

function parsed(bytes: Uint8Array): XLSX.WorkBook {
  try {
    return quietly(() =>
      XLSX.read(bytes, {
        type: 'array',
        dense: true,
        cellStyles: true,
        cellFormula: true,
        cellHTML: false,
        bookVBA: false,
        codepage: CODE_PAGE,
        // The short date of a Chinese Excel.
        dateNF: 'yyyy/m/d',
      }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(reason)) {
      throw new FileRefused('import-file-is-not-encrypted', ENCRYPTED);
    }
    if (/range error|too many|allocation|memory/i.test(reason)) {
      throw new FileRefused(
        'import-file-within-limits',
        '工作表太大，不能读取。请只保留要公开的表，粘贴到新文件后再导入。',
      );
    }
    const message =
      '不能按表格文件读取，文件可能已损坏，或不是表格。请用 WPS 或 Excel 打开核对，另存为 .xlsx 后再导入。';
    throw new FileRefused('import-file-is-whole', message);
  }
}

/** Libraries write what they wonder about to the console; standard output belongs to the result. */
function quietly<Result>(read: () => Result): Result {
  const { log, warn, error, info } = console;
  console.log = console.warn = console.error = console.info = () => undefined;
  try {
    return read();
  } finally {
    Object.assign(console, { log, warn, error, info });
  }
}

type Rows = readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[];

function gridOf(name: string, sheet: XLSX.DenseWorkSheet): { grid: Grid; comments: BesideText[] } {
  const rows: Rows = sheet['!data'] ?? [];
  const merges = ((sheet['!merges'] ?? []) as XLSX.Range[]).map(({ s, e }): Merge => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  const covered = coveredCells(merges);
  const comments: BesideText[] = [];
  const read: Cell[][] = [];
  let [height, width, count] = [0, 0, 0];
  for (let row = 0; row < rows.length; row += 1) {
    const cells: Cell[] = [];
    for (const [column, cell] of (rows[row] ?? []).entries()) {
      cells.push(covered.has(`${row} ${column}`) ? { text: '' } : cellOf(cell));
      if (cell?.c) {
        const place = { sheet: name, cell: XLSX.utils.encode_cell({ r: row, c: column }) };
        comments.push({ place, where: '批注', text: cell.c.map(({ t }) => t ?? '').join('\n') });
      }
      if (!isBlank(cells.at(-1))) {
        [height, width, count] = [row + 1, Math.max(width, column + 1), count + 1];
        refuseOversized(name, height, width, count);
      }
    }
    read.push(cells);
  }
  const grid: Grid = {
    sheet: name,
    rows: read.slice(0, height).map((cells) => filled(cells, width)),
    merges: merges
      .filter(({ top, left }) => top < height && left < width)
      .map((merge) => ({
        ...merge,
        bottom: Math.min(merge.bottom, height - 1),
        right: Math.min(merge.right, width - 1),
      })),
    hiddenRows: hiddenPlaces(sheet['!rows'], height),
    hiddenColumns: hiddenPlaces(sheet['!cols'], width),
  };
  return { grid, comments };
}

function cellOf(cell: XLSX.CellObject | undefined): Cell {
  if (cell === undefined || cell.t === 'z') return cell?.f ? { text: '', error: NO_RESULT } : { text: '' };
  if (cell.t === 'e') return { text: errorText(cell), error: errorText(cell) };
  if (cell.v === undefined && cell.f) return { text: '', error: NO_RESULT };
  const text = (cell.w ?? String(cell.v ?? '')).replace(/\r\n?/g, '\n').trim();
  return cell.t === 'n' && typeof cell.v === 'number' ? { text, number: cell.v } : { text };
}

/** What a formula shows whose result was never stored. */
export const NO_RESULT = '公式没有结果';

function errorText(cell: XLSX.CellObject): string {
  return cell.w ?? ERRORS[Number(cell.v)] ?? '#错误';
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.text === '' && cell.error === undefined);
}

function filled(cells: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? { text: '' });
}

/** Cells that a merged range hides. Programs that write workbooks leave values in them. */
function coveredCells(merges: readonly Merge[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    if (covered.size > importLimits.cells) break;
    for (let row = top; row <= Math.min(bottom, importLimits.rows); row += 1) {
      for (let column = left; column <= Math.min(right, importLimits.columns); column += 1) {
        if (row !== top || column !== left) covered.add(`${row} ${column}`);
      }
    }
  }
  return covered;
}

function hiddenPlaces(places: readonly ({ hidden?: boolean } | undefined)[] | undefined, until: number): number[] {
  const hidden: number[] = [];
  for (let place = 0; place < Math.min(until, places?.length ?? 0); place += 1) {
    if (places?.[place]?.hidden) hidden.push(place);
  }
  return hidden;
}

function refuseOversized(sheet: string, rows: number, columns: number, cells: number): void {
  const over =
    rows > importLimits.rows
      ? `超过 ${importLimits.rows} 行`
      : columns > importLimits.columns
        ? `超过 ${importLimits.columns} 列`
        : cells > importLimits.cells
          ? `有内容的单元格超过 ${importLimits.cells} 个`
          : undefined;
  if (over === undefined) return;
  const message = `工作表“${sheet}”${over}，不像公开用的表，没有读取。请只保留要公开的行列，再导入。`;
  throw new FileRefused('import-file-within-limits', message, { sheet, cell: '' });
}

function propertiesOf({ Props, Custprops }: XLSX.WorkBook): BesideText[] {
  return [Props, Custprops].flatMap((properties) =>
    Object.entries(properties ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [{ place: { sheet: '', cell: '' }, where: `文件属性 ${name}`, text: value }] : [],
    ),
  );
}
