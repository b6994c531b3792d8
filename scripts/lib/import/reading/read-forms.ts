import { readFileSync } from 'node:fs';
import { joinAccountTables } from '../../../../src/forms/account/join-account-tables.ts';
import type { Draft, Form } from '../../../../src/forms/form.ts';
import { DOCUMENT_TEXT, placeOf, type Cell, type Place } from '../../../../src/forms/grid.ts';
import type { Book } from './book.ts';
import { withCoverYear } from './cover-year.ts';
import type { InputFile } from './find-files.ts';
import { findSecrets } from './find-secrets.ts';
import { bookIssue, fileIssue, FileRefused, WHOLE_FILE, type BookIssue } from '../import-issue.ts';
import { readBook } from './read-book.ts';
import { recogniseForms, type RecognisedPart } from './recognise-forms.ts';
import { NO_RESULT } from './read-workbook.ts';
import { placeInDocument, titledTables } from './titled-tables.ts';

/** What a file says, and what is wrong with it. A file that could not be read has no book. */
export type ReadFile = { file: InputFile; book?: Book; drafts: Draft[]; issues: BookIssue[] };

/** Reads a file and the forms in it. Throws nothing that the file is to blame for. */
export function readForms(file: InputFile, forms: readonly Form[]): ReadFile {
  try {
    return { file, ...formsOf(file, forms) };
  } catch (error) {
    if (error instanceof FileRefused) return { file, drafts: [], issues: [error.issue] };
    return { file, drafts: [], issues: [unreadable(error)] };
  }
}

/** What the system does not let us read, or no part of the program was ready for: other files are read all the same. */
function unreadable(error: unknown): BookIssue {
  const { code, message } = error as { code?: string; message?: string };
  if (code === undefined) {
    const said = `程序没有读完这个文件（${message ?? '原因不明'}）。请用 WPS 或 Excel 打开，另存为新的 .xlsx 后再试；仍不行的，请把文件样式告诉维护人员。`;
    return fileIssue('import-file-is-whole', WHOLE_FILE, '', said);
  }
  const reason =
    { EACCES: '没有读取权限', EPERM: '没有读取权限', EBUSY: '文件正被其他程序使用' }[code] ?? '系统报告读取失败';
  return fileIssue('import-file-is-there', WHOLE_FILE, code, `打不开文件：${reason}。请关闭正在使用它的程序后重试。`);
}

function formsOf(file: InputFile, forms: readonly Form[]): Omit<ReadFile, 'file'> {
  const book = readBook(file.name, readFileSync(file.path));
  const { grids, placeInFile } = titledTables(book.grids);
  const issues: BookIssue[] = [...book.issues, ...findSecrets(book)];
  const recognised = recogniseForms(grids, book.grids, forms);
  issues.push(...recognised.issues);
  const drafts: Draft[] = [];
  for (const found of recognised.parts) {
    const { part, form } = found;
    // The text of a document is read with its tables as they stand, a table with what stands above it.
    const locate = part.grid.sheet === DOCUMENT_TEXT ? placeInDocument : placeInFile;
    issues.push(...errorsOfCells(found).map((issue) => ({ ...issue, ...locate(issue) })));
    const reading = form.read(part);
    for (const { rule, place, value, message } of reading.problems) {
      issues.push(bookIssue(rule, locate(place), value, message));
    }
    drafts.push(...reading.drafts.map((draft) => withPlaces(draft, locate)));
  }
  const used = new Set(recognised.parts.map(({ part }) => part.grid.sheet));
  const covers = book.grids.filter(({ sheet }) => !used.has(sheet) && sheet !== DOCUMENT_TEXT);
  const dated = withCoverYear(withSharedBelongings(drafts), covers);
  issues.push(...dated.issues);
  const joined = joinAccountTables(dated.drafts);
  issues.push(...joined.problems.map(({ rule, place, value, message }) => bookIssue(rule, place, value, message)));
  return { book, drafts: joined.drafts, issues: eachOnce(issues) };
}

/** Cells of a form that show an error, or a formula whose result was never stored. */
function errorsOfCells({ part: { grid, from, until } }: RecognisedPart): BookIssue[] {
  const found: BookIssue[] = [];
  for (let row = from; row < until; row += 1) {
    for (const [column, cell] of (grid.rows[row] ?? []).entries()) {
      const place = placeOf(grid, row, column);
      const lost = lostDigits(cell);
      if (lost !== undefined) found.push(fileIssue('number-is-readable', place, cell.text, lost));
      const { error } = cell;
      if (error === undefined) continue;
      found.push(
        error === NO_RESULT
          ? fileIssue(
              'import-formula-has-result',
              place,
              '',
              '这一格是公式，但没有存下计算结果。请用 WPS 或 Excel 打开，重新计算并保存，再导入。',
            )
          : fileIssue(
              'cell-without-error-value',
              place,
              error,
              `这一格显示的是公式错误 ${error}。请改正公式，或直接填写数字，再导入。`,
            ),
      );
    }
  }
  return found;
}

/** Spreadsheets keep fifteen digits of a number; a code with more is another one. What does not fit a cell is shown as ####. */
function lostDigits({ text, number }: Cell): string | undefined {
  if (/^#{3,}$/.test(text)) return '这一格显示不下，只剩下“####”。请把列加宽，重新保存或导出，再导入。';
  if (number === undefined) return undefined;
  if (Math.abs(number) >= 1e15) {
    return `这一格存成了数字“${text}”，超过 15 位的数字已经被表格软件改掉。请把单元格设为文本，重新填写编码，再导入。`;
  }
  return /^-?\d(\.\d+)?E[+-]?\d+$/i.test(text)
    ? `这一格显示成了科学计数“${text}”，看不出原来的数字。请把单元格设为文本或数值格式，再导入。`
    : undefined;
}

function withPlaces(draft: Draft, placeInFile: (place: Place) => Place): Draft {
  const places = new Map([...draft.places].map(([pointer, place]) => [pointer, placeInFile(place)]));
  return { ...draft, place: placeInFile(draft.place), places };
}

/** Sheets of one workbook that print no unit or year belong where all the others do. */
function withSharedBelongings(drafts: readonly Draft[]): Draft[] {
  const only = <Field extends keyof Draft['belongs']>(field: Field) => {
    const values = new Set(drafts.flatMap(({ belongs }) => (belongs[field] === undefined ? [] : [belongs[field]])));
    return values.size === 1 ? ([...values][0] as Draft['belongs'][Field]) : undefined;
  };
  const [agencyCode, agencyName, fiscalYear] = [only('agencyCode'), only('agencyName'), only('fiscalYear')];
  return drafts.map((draft) => {
    const { belongs } = draft;
    const isBare = [belongs.agencyCode, belongs.agencyName, belongs.implementerCode, belongs.implementerName].every(
      (text) => text === undefined,
    );
    return {
      ...draft,
      belongs: {
        ...belongs,
        ...(isBare && agencyCode !== undefined && { agencyCode }),
        ...(isBare && agencyName !== undefined && { agencyName }),
        ...(belongs.fiscalYear === undefined && fiscalYear !== undefined && { fiscalYear }),
      },
    };
  });
}

/** Each thing once. Where a cell shows an error, what else a form finds wrong with it is no news. */
function eachOnce(issues: readonly BookIssue[]): BookIssue[] {
  const placeName = ({ sheet, cell }: BookIssue) => `${sheet} ${cell}`;
  const ofCells = issues.filter(({ rule }) => CELL_ERRORS.includes(rule));
  const broken = new Map(ofCells.map((issue) => [placeName(issue), issue]));
  const others = issues.filter((issue) => issue.severity !== 'error' || !broken.has(placeName(issue)));
  return [...new Map([...others, ...broken.values()].map((issue) => [JSON.stringify(issue), issue])).values()];
}

const CELL_ERRORS: readonly string[] = ['cell-without-error-value', 'import-formula-has-result'];
