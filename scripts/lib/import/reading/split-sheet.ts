import { foldLabel } from '../../../../src/forms/fold-label.ts';
import { DOCUMENT_TEXT, type Grid, type GridPart } from '../../../../src/forms/grid.ts';

/** The parts of a sheet that may be forms of their own, each from its title up to the next one. */
export function splitSheet(grid: Grid, beside: readonly Grid[]): GridPart[] {
  const whole = { grid, from: 0, until: grid.rows.length, beside };
  if (grid.sheet === DOCUMENT_TEXT) return [whole];
  const starts = grid.rows.flatMap((_, row) => (isTitle(grid, row) ? [beginning(grid, row)] : []));
  const bounds = [...new Set([0, ...starts.filter((row) => row > 0)])];
  return bounds.map((from, place) => ({ grid, from, until: bounds[place + 1] ?? grid.rows.length, beside }));
}

/** Whether a row bears nothing but the title of a form. */
function isTitle(grid: Grid, row: number): boolean {
  const text = onlyText(grid, row);
  if (text === undefined || text.length > 80 || isMark(text)) return false;
  return /(?:表|台账|台帐|清单)$/.test(foldLabel(text));
}

/** The row where the part of a title begins: 附件, 公开01表 and blank rows above it belong to it. */
function beginning(grid: Grid, title: number): number {
  let from = title;
  while (from > 0 && (isBlank(grid, from - 1) || isMark(onlyText(grid, from - 1) ?? ''))) from -= 1;
  return from;
}

/** A number of a table, which stands above or below its title: 附件3, 公开01表, 附表1, 财决01表. */
function isMark(text: string): boolean {
  return /^\D{0,6}\d{1,3}(?:[-－]\d{1,3})?表?[:：]?$|^附[件表录]\s*[\d一二三四五六七八九十]*/.test(
    text.normalize('NFKC').trim(),
  );
}

function onlyText(grid: Grid, row: number): string | undefined {
  const texts = (grid.rows[row] ?? []).filter(({ text }) => text !== '');
  return texts.length === 1 ? texts[0]?.text : undefined;
}

function isBlank(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).every(({ text }) => text === '');
}
