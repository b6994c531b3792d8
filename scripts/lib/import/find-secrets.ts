import { cellName, DOCUMENT_TEXT } from '../../../src/forms/grid.ts';
import { findSensitive, labelsOfPeople, maskSensitive, type SensitiveKind } from '../../../src/model/sensitive.ts';
import { foldLabel } from '../../../src/forms/fold-label.ts';
import type { Book } from './book.ts';
import { fileIssue, WHOLE_FILE, type BookIssue } from './import-issue.ts';
import type { Place, Grid } from '../../../src/forms/grid.ts';

const WORDS: Readonly<Record<SensitiveKind, string>> = {
  'identity-number': '身份证号码',
  mobile: '手机号码',
  'bank-card': '银行卡号',
  'secrecy-mark': '密级或不公开的标注',
};

/**
 * Personal numbers and secrecy marks anywhere in a file: cells, hidden sheets, comments, headers, properties, its name.
 * Values beside a label of persons are not told here: they are left out.
 */
export function findSecrets(book: Book): BookIssue[] {
  return [
    ...told(WHOLE_FILE, '文件名', book.fileName.replace(/\.[^.]*$/, '')),
    ...book.besideCells.flatMap(({ place, where, text }) => told(place, where, text)),
    ...book.grids.flatMap(({ sheet }) => told({ sheet, cell: '' }, '工作表名', sheet)),
    ...book.grids.flatMap(secretsOfGrid),
  ];
}

function secretsOfGrid(grid: Grid): BookIssue[] {
  const where = grid.sheet === DOCUMENT_TEXT ? '这一段' : '单元格';
  const found: BookIssue[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, { text, number }] of cells.entries()) {
      if (text.length < 2 || (number !== undefined && !/^\d{11}$|^\d{15,19}$/.test(text))) continue;
      const place = { sheet: grid.sheet, cell: cellName(row, column) };
      if (isBesidePersonLabel(grid, row, column)) continue;
      found.push(...told(place, where, text));
    }
  }
  return found;
}

/** Whether the nearest text to the left, or above, is a label whose value is left out. */
export function isBesidePersonLabel(grid: Grid, row: number, column: number): boolean {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = grid.rows[row]?.[left]?.text ?? '';
    if (text !== '') {
      if (isPersonLabel(text)) return true;
      break;
    }
  }
  const above = grid.rows[row - 1]?.[column]?.text ?? '';
  return isPersonLabel(above);
}

function isPersonLabel(text: string): boolean {
  const label = foldLabel(text);
  return LABELS.has(label);
}

const LABELS: ReadonlySet<string> = new Set(labelsOfPeople);

function told(place: Place, where: string, text: string): BookIssue[] {
  const kinds = [...new Set(findSensitive(text).map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const masked = excerpt(maskSensitive(text));
    if (kind === 'secrecy-mark') {
      const message = `${where}里有密级或不公开的标注（${masked}）。请先做保密审查；确属不公开的内容不得导入。`;
      return fileIssue('import-no-secrecy-mark', place, masked, message);
    }
    const message = `${where}里有${WORDS[kind]}（${masked}）。个人信息不得公开，请在原文件中删去后再导入。`;
    return fileIssue('import-no-personal-data', place, masked, message);
  });
}

/** The part around what is masked, so that a long text stays readable. */
function excerpt(masked: string): string {
  const at = masked.search(/＊|【密级标志】/);
  const from = Math.max(0, at - 15);
  return `${from > 0 ? '…' : ''}${masked.slice(from, from + 45)}${masked.length > from + 45 ? '…' : ''}`.replace(
    /\s+/g,
    ' ',
  );
}
