import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherForms } from '../../../src/forms/other-forms.ts';
import { performanceForms } from '../../../src/forms/performance-forms.ts';
import type { GridPart } from '../../../src/forms/grid.ts';
import { projectRoot } from '../source-file.ts';
import { wholePart, workbookParts } from './workbook-fixture.ts';

/** Below it, a part is not taken for a form. */
const RECOGNISED = 0.5;

const forms = [...performanceForms, ...otherForms];
const folder = join(projectRoot, 'test/fixtures/forms');

const fixtures = forms.flatMap(({ id }) =>
  readdirSync(join(folder, id))
    .filter((file) => !file.includes('.expected.'))
    .map((file) => [id, file] as const),
);

test.each(fixtures)('%s/%s is taken for that form and for no other', (id, file) => {
  const parts = partsOf(id, file);
  const taken = parts.map((part) => {
    const scores = forms.map((form) => ({ id: form.id, score: form.recognise(part) }));
    return scores.filter(({ score }) => score >= RECOGNISED).sort((a, b) => b.score - a.score)[0]?.id;
  });
  expect(taken.filter((found) => found !== undefined && found !== id)).toEqual([]);
  expect(taken).toContain(id);
});

function partsOf(id: string, file: string): GridPart[] {
  const fixture = JSON.parse(readFileSync(join(folder, id, file), 'utf8')) as { rows?: string[][]; sheet?: string };
  if (fixture.rows === undefined) return workbookParts(`${id}/${file.replace('.json', '')}`);
  return [wholePart(fixture.rows, fixture.sheet)];
}
