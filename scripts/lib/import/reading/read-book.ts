import { basename } from 'node:path';
import { cellName, type Grid } from '../../../../src/forms/grid.ts';
import { sha256 } from '../../../../src/model/sha256.ts';
import type { BesideText, Book } from './book.ts';
import { fileKindOf } from './file-kind.ts';
import { fileIssue, FileRefused, WHOLE_FILE, type BookIssue } from '../import-issue.ts';
import { withHiddenOfOds } from './hidden-in-ods.ts';
import { importLimits } from './import-limits.ts';
import { openPackage, packed, type Package } from './open-package.ts';
import { readCsv } from './read-csv.ts';
import { readDocument } from './read-document.ts';
import { compoundContent, readWorkbook } from './read-workbook.ts';
import { textsBesideCells } from './texts-beside-cells.ts';

/** Reads a file of any format that is known. Throws `FileRefused` where it cannot be read. */
export function readBook(path: string, bytes: Uint8Array): Book {
  const fileName = basename(path.replaceAll('\\', '/'));
  if (bytes.length > importLimits.fileBytes) {
    const message = `文件有 ${Math.ceil(bytes.length / 1e6)} MB，超过 ${importLimits.fileBytes / 1e6} MB，没有读取。请删去图片和无关的工作表，再导入。`;
    throw new FileRefused('import-file-within-limits', message);
  }
  const { grids, besideCells, issues } = contentsOf(fileName, bytes);
  if (!grids.some(({ rows }) => rows.some((cells) => cells.some(({ text, error }) => text !== '' || error)))) {
    throw new FileRefused('import-file-has-content', '文件里没有表，也没有文字。请核对是不是选错了文件。');
  }
  const hidden = grids.flatMap(hiddenPlaces);
  return { fileName, bytes, sha256: sha256(bytes), grids, besideCells, issues: [...issues, ...hidden] };
}

type Contents = { grids: Grid[]; besideCells: BesideText[]; issues: BookIssue[] };

function contentsOf(fileName: string, bytes: Uint8Array): Contents {
  const kind = fileKindOf(fileName, bytes);
  if (kind === 'text') {
    const { grid, issues } = readCsv(fileName.replace(/\.[^.]*$/, ''), bytes);
    return { grids: [grid], besideCells: [], issues };
  }
  if (isCompound(bytes)) {
    const found = compoundContent(bytes);
    if (found !== 'workbook' || kind === 'document')
      throw otherContent(fileName, found === 'workbook' ? '.xls 表格' : found, kind);
    const { properties, ...workbook } = workbookOf(bytes);
    return { ...workbook, besideCells: [...workbook.besideCells, ...properties] };
  }
  const parts = openPackage(bytes);
  refuseOtherPackages(fileName, parts, kind);
  const besideCells = textsBesideCells(parts);
  if (kind === 'document') return { grids: readDocument(parts), besideCells, issues: [] };
  const { grids, issues, besideCells: comments } = workbookOf(packed(parts));
  const macros = [...parts.keys()].some((name) => /vbaProject\.bin$|^Basic\//i.test(name));
  const said = '文件里有宏。宏没有运行，也不导入。';
  return {
    grids: parts.has('content.xml') ? withHiddenOfOds(grids, parts) : grids,
    besideCells: [...comments, ...besideCells],
    issues: [...issues, ...(macros ? [fileIssue('import-macros-ignored', WHOLE_FILE, '', said)] : [])],
  };
}

function workbookOf(bytes: Uint8Array): Contents & { properties: BesideText[] } {
  const { grids, besideCells, properties, hiddenSheets } = readWorkbook(bytes);
  const issues = hiddenSheets.map((sheet) => {
    const said = `工作表“${sheet}”是隐藏的，照样读取。不应导入的请删去这张表。`;
    return fileIssue('import-hidden-content', { sheet, cell: '' }, sheet, said);
  });
  return { grids, besideCells, properties, issues };
}

function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

/** What a packed file is shows in its parts, whatever it is called. */
function refuseOtherPackages(fileName: string, parts: Package, kind: string): void {
  const found = parts.has('word/document.xml')
    ? '.docx 文档'
    : parts.has('ppt/presentation.xml')
      ? '.pptx 演示文稿'
      : parts.has('xl/workbook.xml')
        ? '.xlsx 表格'
        : parts.has('xl/workbook.bin')
          ? '.xlsb 表格'
          : parts.has('content.xml')
            ? '.ods 一类的表格'
            : parts.has('OFD.xml')
              ? '.ofd 版式文件'
              : '压缩包';
  const wanted = kind === 'document' ? ['.docx 文档'] : ['.xlsx 表格', '.ods 一类的表格'];
  if (wanted.includes(found)) return;
  throw otherContent(fileName, found, kind);
}

function otherContent(fileName: string, found: string, kind: string): FileRefused {
  const wanted = kind === 'document' || found === '.doc 文档' ? '.docx' : '.xlsx';
  const message = `“${fileName}”里面是${found}，与文件名的结尾不符。请核对文件，用原软件打开，另存为 ${wanted} 后再导入。`;
  return new FileRefused('import-content-fits-ending', message, WHOLE_FILE, found);
}

function hiddenPlaces({ sheet, rows, hiddenRows, hiddenColumns }: Grid): BookIssue[] {
  const filledRows = hiddenRows.filter((row) => rows[row]?.some(({ text }) => text !== ''));
  const filledColumns = hiddenColumns.filter((column) => rows.some((cells) => cells[column]?.text));
  const said = '照样读取。不应导入的请删去。';
  const issues: BookIssue[] = [];
  if (filledRows.length > 0) {
    const place = { sheet, cell: cellName(filledRows[0]!, 0) };
    const names = filledRows.map((row) => row + 1).join('、');
    issues.push(fileIssue('import-hidden-content', place, names, `第 ${names} 行是隐藏的，${said}`));
  }
  if (filledColumns.length > 0) {
    const place = { sheet, cell: cellName(0, filledColumns[0]!) };
    const names = filledColumns.map((column) => cellName(0, column).slice(0, -1)).join('、');
    issues.push(fileIssue('import-hidden-content', place, names, `第 ${names} 列是隐藏的，${said}`));
  }
  return issues;
}
