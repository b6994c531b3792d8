import { foldLabel } from '../../../../src/forms/fold-label.ts';
import type { Form } from '../../../../src/forms/form.ts';
import { DOCUMENT_TEXT, type Grid, type GridPart, type Place } from '../../../../src/forms/grid.ts';
import { fileIssue, WHOLE_FILE, type BookIssue } from '../import-issue.ts';
import { splitSheet } from './split-sheet.ts';

/** A part of a sheet with the form that it is. */
export type RecognisedPart = { part: GridPart; form: Form };

/** Sheets of the project's own templates that hold no form. */
const TEMPLATE_SHEETS: readonly string[] = ['填写说明', '选项'];

/** How sure the labels must make a form. */
const SURE = 0.5;

/**
 * What of a file is which form. Where nothing is, an error says what was seen; a sheet beside forms is only told.
 * `untitled` are the grids as they stand in the file, for the text of a document that has tables beside it.
 */
export function recogniseForms(
  grids: readonly Grid[],
  untitled: readonly Grid[],
  forms: readonly Form[],
): { parts: RecognisedPart[]; issues: BookIssue[] } {
  const filled = grids.filter(
    ({ sheet, rows }) =>
      !TEMPLATE_SHEETS.includes(sheet) && rows.some((cells) => cells.some(({ text }) => text !== '')),
  );
  const recognised = filled.map((grid) => ({
    grid,
    parts: partsOf(
      grid,
      (grid.sheet === DOCUMENT_TEXT ? untitled : filled).filter((other) => other.sheet !== grid.sheet),
      forms,
    ),
  }));
  // A report holds its tables: they are not forms of their own.
  const report = recognised.find(({ grid, parts }) => grid.sheet === DOCUMENT_TEXT && parts.length > 0);
  if (report) return { parts: report.parts, issues: [] };
  const parts = recognised.flatMap((found) => found.parts);
  const strange = recognised.filter((found) => found.parts.length === 0).map(({ grid }) => grid);
  if (parts.length > 0) {
    return { parts, issues: strange.filter(({ sheet }) => sheet !== DOCUMENT_TEXT).map(leftOut) };
  }
  return { parts, issues: [unrecognised(strange, forms)] };
}

function partsOf(grid: Grid, beside: readonly Grid[], forms: readonly Form[]): RecognisedPart[] {
  const found: RecognisedPart[] = [];
  for (const part of splitSheet(grid, beside)) {
    const form = mostLikely(part, forms);
    const last = found.at(-1);
    if (form !== undefined) found.push({ part, form });
    // What follows a form without being one is the rest of it: a page with its title again, notes.
    else if (last) last.part = { ...last.part, until: part.until };
  }
  if (found.length > 0) return found;
  const whole = { grid, from: 0, until: grid.rows.length, beside };
  const form = mostLikely(whole, forms);
  return form === undefined ? [] : [{ part: whole, form }];
}

function mostLikely(part: GridPart, forms: readonly Form[]): Form | undefined {
  let [best, sureness] = [undefined as Form | undefined, 0];
  for (const form of forms) {
    const found = form.recognise(part);
    if (found > sureness) [best, sureness] = [form, found];
  }
  return sureness >= SURE ? best : undefined;
}

function leftOut({ sheet, rows }: Grid): BookIssue {
  const seen = labelsSeen(rows).slice(0, 4).join('、');
  const message = `工作表“${sheet}”没有认出是哪一种表，没有导入（看到的文字：${seen || '无'}）。其中有要公开的表时，请按官方样式填写表名和栏目名。`;
  return fileIssue('import-sheet-left-out', { sheet, cell: '' }, sheet, message);
}

function unrecognised(grids: readonly Grid[], forms: readonly Form[]): BookIssue {
  const [first] = grids;
  const place: Place = first ? { sheet: first.sheet, cell: '' } : WHOLE_FILE;
  const labels = [...new Set(grids.flatMap(({ rows }) => labelsSeen(rows)))].slice(0, 10);
  const closest = forms
    .map((form) => ({ title: form.title, closeness: closenessOf(form, grids) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((one, other) => other.closeness - one.closeness)
    .slice(0, 3)
    .map(({ title }) => `“${title}”`);
  const near = closest.length > 0 ? `最接近的是${closest.join('、')}。` : '没有接近的表。';
  const message = `没有认出是哪一种表。看到的栏目：${labels.join('、') || '无'}。${near}请核对是不是选错了文件；是这种表的，请补上缺少的栏目名，或用 npm run templates 生成的模板填写。`;
  return fileIssue('import-form-is-recognised', place, labels.join('、'), message);
}

/** Short texts that may be labels, in their order. */
function labelsSeen(rows: Grid['rows']): string[] {
  const seen = new Set<string>();
  for (const cells of rows.slice(0, 60)) {
    for (const { text, number } of cells) {
      const label = foldLabel(text);
      if (number === undefined && label.length >= 2 && label.length <= 20 && !/^[-\d.,%]+$/.test(label))
        seen.add(label);
      if (seen.size >= 10) return [...seen];
    }
  }
  return [...seen];
}

/** How much of the title of a form stands in the first rows, or how sure the form itself is. */
function closenessOf(form: Form, grids: readonly Grid[]): number {
  const wanted = pairsOf(foldLabel(form.title));
  let best = 0;
  for (const grid of grids) {
    best = Math.max(best, form.recognise({ grid, from: 0, until: grid.rows.length, beside: [] }));
    for (const cells of grid.rows.slice(0, 8)) {
      for (const { text } of cells) {
        const found = pairsOf(foldLabel(text).slice(0, 60));
        const shared = [...wanted].filter((pair) => found.has(pair)).length;
        best = Math.max(best, (0.9 * shared) / Math.max(1, wanted.size));
      }
    }
  }
  return best < 0.3 ? 0 : best;
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, place) => text.slice(place, place + 2)));
}
