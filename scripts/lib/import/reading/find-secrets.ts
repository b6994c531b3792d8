import { cellName, DOCUMENT_TEXT, type Grid, type Place } from '../../../../src/forms/grid.ts';
import { findSensitive, maskSensitive, type SensitiveKind } from '../../../../src/model/sensitive.ts';
import { isPeopleLabel, peopleLabelsIn } from '../../../../src/forms/people-label.ts';
import type { Book } from './book.ts';
import { fileIssue, WHOLE_FILE, type BookIssue } from '../import-issue.ts';

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
  const isText = grid.sheet === DOCUMENT_TEXT;
  const isInYuan = grid.rows.some((cells) => cells.some(({ text }) => /单位[:：]?\s*元|[（(]元[)）]/.test(text)));
  const found: BookIssue[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, { text, number }] of cells.entries()) {
      const place = { sheet: grid.sheet, cell: isText ? `第${row + 1}段` : cellName(row, column) };
      const issues = told(place, isText ? '这一段' : '单元格', text);
      if (issues.length === 0) continue;
      // Eleven digits that are a number in a table of 元 are an amount; a label tells a code from a card.
      const isKnown = (number !== undefined && isInYuan) || isLabelled(grid, row, column);
      found.push(...issues.filter(({ rule }) => !isKnown || rule === 'import-no-secrecy-mark'));
    }
  }
  return found;
}

/** Whether a cell is, or stands beside or below, a label of persons, whose value is left out, or the label of a code. */
function isLabelled(grid: Grid, row: number, column: number): boolean {
  if (peopleLabelsIn(grid.rows[row]?.[column]?.text ?? '').length > 0) return true;
  const left = (grid.rows[row] ?? []).slice(0, column).findLast(({ text }) => text !== '')?.text ?? '';
  const above = grid.rows[row - 1]?.[column]?.text ?? '';
  return [left, above].some((label) => isPeopleLabel(label) || /(?:编码|代码|编号|单号|流水号)[:：]?$/.test(label));
}

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
