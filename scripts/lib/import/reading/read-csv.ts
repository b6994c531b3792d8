import { csvParseRows, tsvParseRows } from 'd3-dsv';
import type { Grid } from '../../../../src/forms/grid.ts';
import { fileIssue, FileRefused, WHOLE_FILE, type BookIssue } from '../import-issue.ts';
import { importLimits } from './import-limits.ts';

/** Reads a table of text, parted by commas or tabs. A text says nothing of sheets: the grid bears the name given. */
export function readCsv(sheet: string, bytes: Uint8Array): { grid: Grid; issues: BookIssue[] } {
  const { text, encoding } = decoded(bytes);
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const parse = firstLine.includes('\t') && !firstLine.includes(',') ? tsvParseRows : csvParseRows;
  const rows = parse(text).map((cells) => cells.map((cell) => ({ text: cell.replace(/\r\n?/g, '\n').trim() })));
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (rows.length > importLimits.rows || width > importLimits.columns) {
    const message = `表有 ${rows.length} 行、${width} 列，超过 ${importLimits.rows} 行、${importLimits.columns} 列的限度。请只保留要公开的行列，再导入。`;
    throw new FileRefused('import-file-within-limits', message);
  }
  const grid: Grid = {
    sheet,
    rows: rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? { text: '' })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const said = `按 ${encoding} 编码读取。若下面的文字是乱码，请另存为“CSV UTF-8”后再导入。`;
  return { grid, issues: [fileIssue('import-text-encoding', WHOLE_FILE, encoding, said)] };
}

function decoded(bytes: Uint8Array): { text: string; encoding: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const message = '文件是 UTF-16（“Unicode 文本”）编码，不能导入。请另存为“CSV UTF-8”或 .xlsx。';
    throw new FileRefused('import-content-fits-ending', message, WHOLE_FILE, 'UTF-16');
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = decode('utf-8', bytes);
  if (text !== undefined) return { text, encoding: marked ? 'UTF-8（带 BOM）' : 'UTF-8' };
  const chinese = decode('gb18030', bytes);
  if (chinese !== undefined) return { text: chinese, encoding: 'GB18030（GBK）' };
  const message =
    '既不是 UTF-8 也不是 GB18030（GBK）编码，文件可能已损坏。请用表格软件打开核对，另存为“CSV UTF-8”或 .xlsx。';
  throw new FileRefused('import-file-is-whole', message);
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
