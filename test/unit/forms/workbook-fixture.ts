import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, Form, FormProblem } from '../../../src/forms/form.ts';
import { joinAccountTables } from '../../../src/forms/account/join-account-tables.ts';
import type { GridPart } from '../../../src/forms/grid.ts';
import { otherForms } from '../../../src/forms/other-forms.ts';
import { projectRoot } from '../source-file.ts';
import { shownGrid } from './shown-grid.ts';

/** Sheets of a workbook as they are drawn for `shownGrid`, with the source of their figures. */
type WorkbookFixture = { source: string; sheets: { sheet: string; rows: string[][] }[] };

/** The sheets of `test/fixtures/forms/<name>.json` as parts. */
export function workbookParts(name: string): GridPart[] {
  const path = join(projectRoot, 'test/fixtures/forms', `${name}.json`);
  const { sheets } = JSON.parse(readFileSync(path, 'utf8')) as WorkbookFixture;
  return sheets.map(({ sheet, rows }) => wholePart(rows, sheet));
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
