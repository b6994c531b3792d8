import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft, FormReading } from '../../../src/forms/form.ts';
import type { GridPart } from '../../../src/forms/grid.ts';
import { importRules } from '../../../src/forms/import-rules.ts';
import { performanceForms } from '../../../src/forms/performance-forms.ts';
import { budgetStage } from '../../../src/schemas/budget-stage.ts';
import { evaluation } from '../../../src/schemas/evaluation.ts';
import { monitoring } from '../../../src/schemas/monitoring.ts';
import { preEvaluation } from '../../../src/schemas/pre-evaluation.ts';
import { review, targetVersion } from '../../../src/schemas/target-stage.ts';
import { shownPart } from './shown-grid.ts';

const schemas = { budget: budgetStage, evaluation, monitoring, preEvaluation, review, target: targetVersion };

/** A sheet as printed by its source. `rows` are drawn as in `shown-grid.ts`; names of persons are left out as （略）. */
type Sheet = { oddity: string; source: string; sheet?: string; rows: string[][] };

const folder = 'test/fixtures/forms';

describe.each(performanceForms)('$title', (form) => {
  const files = namesIn(join(folder, form.id));

  test.each(files)('%s', async (file) => {
    const sheet = readSheet(form.id, file);
    const part = shownPart(sheet.rows, sheet.sheet);
    expect(formOf(part)).toBe(form.id);
    const reading = form.read(part);
    await expect(shown(sheet, reading)).toMatchFileSnapshot(
      join('snapshots/performance', `${form.id}--${file.replace('.json', '.md')}`),
    );
    expectPlaces(part, reading.drafts);
    expectShapes(reading.drafts);
    expectNoPerson(reading);
  });
});

test('every form has a real sheet', () => {
  expect(performanceForms.map(({ id }) => id).filter((id) => namesIn(join(folder, id)).length === 0)).toEqual([]);
});

test('every finding has a rule with a title', () => {
  const known = new Set<string>(importRules.map(({ id }) => id));
  const found = performanceForms.flatMap((form) =>
    namesIn(join(folder, form.id)).flatMap((file) => {
      const { rows } = readSheet(form.id, file);
      return form.read(shownPart(rows)).problems.map(({ rule }) => rule);
    }),
  );
  expect(found.filter((rule) => !known.has(rule))).toEqual([]);
});

function namesIn(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

function readSheet(form: string, file: string): Sheet {
  return JSON.parse(readFileSync(join(folder, form, file), 'utf8')) as Sheet;
}

/** The form that is surest of the part. */
function formOf(part: GridPart): string | undefined {
  const sure = performanceForms.map((form) => ({ id: form.id, share: form.recognise(part) }));
  const best = sure.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= 0.5 ? best.id : undefined;
}

/** The draft and the findings as a page that a person can compare with the sheet. */
function shown({ oddity, source }: Sheet, { drafts, problems }: FormReading): string {
  const findings = problems.map(({ rule, place, value, message }) => `- ${rule} ${place.cell}「${value}」${message}`);
  const records = drafts.map(({ belongs, part }) => JSON.stringify({ belongs, [part.kind]: part.value }, null, 1));
  return [`# ${oddity}`, source, ...findings, ...records, ''].join('\n\n');
}

/** Each value stands where its place says. */
function expectPlaces(part: GridPart, drafts: readonly Draft[]): void {
  for (const { part: draft, places } of drafts) {
    for (const [pointer, { cell }] of places) {
      const value = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], draft.value);
      if (typeof value !== 'string' || value === '' || /(On|End)$/.test(pointer)) continue;
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const printed = part.grid.rows[Number(digits) - 1]?.[column]?.text ?? '';
      // Of columns that are ticked the value is the label of the ticked one.
      const isPart = value.includes(printed) || printed.includes(value) || printed === '√';
      expect({ pointer, printed: isPart ? value : printed }).toEqual({ pointer, printed: value });
    }
  }
}

/** What a draft holds is what its record takes, but for what filing adds. */
function expectShapes(drafts: readonly Draft[]): void {
  const filed = { release: 'public', citation: { source: '370199/form' }, id: 'self' };
  for (const { part } of drafts) {
    const schema = schemas[part.kind as keyof typeof schemas];
    const { id, ...rest } = filed;
    const checked = schema.safeParse({ ...rest, ...(part.kind === 'evaluation' && { id }), ...part.value });
    expect(checked.error?.issues ?? []).toEqual([]);
  }
}

/** （略） stands where the sheet printed a person. */
function expectNoPerson(reading: FormReading): void {
  expect(JSON.stringify([reading.problems, reading.drafts])).not.toContain('（略）');
}
