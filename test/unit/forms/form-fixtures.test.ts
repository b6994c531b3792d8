import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft, FormProblem } from '../../../src/forms/form.ts';
import { otherForms } from '../../../src/forms/other-forms.ts';
import { projectRoot } from '../source-file.ts';
import { formOf, readParts, workbookParts } from './workbook-fixture.ts';

/**
 * Each fixture is a workbook whose `title` names its oddity, drawn as `shownGrid` takes it. Beside it stands what is
 * read of it. Whole accounts without a title are compared with the content in `account/published-accounts.test.ts`.
 */
const folder = join(projectRoot, 'test/fixtures/forms');
const forms = otherForms.map(({ id }) => id).filter((id) => readdirSync(folder).includes(id));

test('every form has fixtures', () => {
  expect(forms).toEqual(otherForms.map(({ id }) => id));
});

describe.each(forms)('%s', (form) => {
  const cases = readdirSync(join(folder, form))
    .filter((file) => !file.includes('.expected.'))
    .map((file) => file.replace('.json', ''))
    .map((name) => [titleOf(form, name), name] as const)
    .filter(([title]) => title !== undefined);

  test.each(cases)('%s', async (_, name) => {
    const parts = workbookParts(`${form}/${name}`);
    expect(parts.map((part) => formOf(part)?.id)).toContain(form);
    const { drafts, problems } = readParts(parts);
    const read = { drafts: drafts.map(shownDraft), problems: problems.map(shownProblem) };
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(join(folder, form, `${name}.expected.json`));
  });
});

function titleOf(form: string, name: string): string | undefined {
  const fixture: { title?: string } = JSON.parse(readFileSync(join(folder, form, `${name}.json`), 'utf8'));
  return fixture.title;
}

function shownDraft({ form, place, belongs, part, places }: Draft) {
  return {
    form,
    place: `${place.sheet}!${place.cell}`,
    belongs,
    part,
    places: Object.fromEntries([...places].map(([pointer, at]) => [pointer, `${at.sheet}!${at.cell}`])),
  };
}

function shownProblem({ rule, place, value, message }: FormProblem): string {
  return `${rule} ${place.sheet}!${place.cell} ${value} → ${message}`;
}
