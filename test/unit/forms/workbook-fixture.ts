import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, Form, FormProblem } from '../../../src/forms/form.ts';
import { joinAccountTables } from '../../../src/forms/account/join-account-tables.ts';
import { DOCUMENT_TEXT, type Grid, type GridPart } from '../../../src/forms/grid.ts';
import { otherForms } from '../../../src/forms/other-forms.ts';
import { projectRoot } from '../source-file.ts';
import { shownGrid } from './shown-grid.ts';

/** Sheets of a workbook as they are drawn for `shownGrid`, with the source of their figures. */
type WorkbookFixture = { source: string; sheets: { sheet: string; rows: string[][] }[] };

/** The sheets of `test/fixtures/forms/<name>.json` as parts. */
export function workbookParts(name: string): GridPart[] {
  const path = join(projectRoot, 'test/fixtures/forms', `${name}.json`);
  const { sheets } = JSON.parse(readFileSync(path, 'utf8')) as WorkbookFixture;
  const grids = sheets.map(({ sheet, rows }) =>
    sheet === DOCUMENT_TEXT ? documentText(rows.map(([text = '']) => text)) : shownGrid(rows, sheet),
  );
  return grids.map((grid) => ({
    grid,
    from: 0,
    until: grid.rows.length,
    ...(grids.some(({ sheet }) => sheet === DOCUMENT_TEXT) && { beside: grids.filter((other) => other !== grid) }),
  }));
}

/** The text of a document: `#1 标题` is a heading, `@表1` a place where a table stands. */
function documentText(paragraphs: readonly string[]): Grid {
  const rows = paragraphs.map((paragraph) => {
    const heading = /^#(\d) (.*)$/.exec(paragraph);
    if (heading) return [{ text: heading[2] ?? '', heading: Number(heading[1]) }];
    return [paragraph.startsWith('@') ? { text: '', table: paragraph.slice(1) } : { text: paragraph }];
  });
  return { sheet: DOCUMENT_TEXT, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** A drawn sheet as one part. */
export function wholePart(rows: readonly (readonly string[])[], sheet = '表'): GridPart {
  const grid = shownGrid(rows, sheet);
  return { grid, from: 0, until: grid.rows.length };
}

/** The form that is surest of a part. */
export function formOf(part: GridPart): Form | undefined {
  const scored = otherForms.map((form) => [form.recognise(part), form] as const).filter(([score]) => score > 0);
  return scored.sort(([a], [b]) => b - a)[0]?.[1];
}

/** All parts of a workbook read by their forms and joined, as the import does. */
export function readParts(parts: readonly GridPart[]): { drafts: Draft[]; problems: FormProblem[] } {
  const readings = parts.map((part) => formOf(part)?.read(part) ?? { drafts: [], problems: [] });
  const joined = joinAccountTables(readings.flatMap(({ drafts }) => drafts));
  return { drafts: joined.drafts, problems: [...readings.flatMap(({ problems }) => problems), ...joined.problems] };
}
