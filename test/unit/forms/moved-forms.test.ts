import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FormReading } from '../../../src/forms/form.ts';
import { performanceForms } from '../../../src/forms/performance-forms.ts';
import { shownGrid, shownPart } from './shown-grid.ts';

// Forms are recognised by labels, not positions: the same print elsewhere in a sheet gives the same records.

type Rows = string[][];

/** Without merges their header of three lines, or names between amounts, cannot be told from rows: what is lost is said. */
const needMerges = new Set([
  'project-self-evaluation/guangdong-banshi.json',
  'project-self-evaluation/hebei-banshi.json',
]);

const folder = 'test/fixtures/forms';

const moves: [string, (rows: Rows) => Rows][] = [
  ['one column to the right and two rows down', (rows) => [[''], [''], ...rows.map((row) => ['', ...row])]],
  ['with a blank column behind and blank rows below', (rows) => [...rows.map((row) => [...row, '']), [''], ['']]],
  [
    'with white space in its labels',
    (rows) => rows.map((row) => row.map((text) => (isLabel(text) ? spaced(text) : text))),
  ],
  [
    'with full-width brackets and colons',
    (rows) => rows.map((row) => row.map((text) => (isLabel(text) ? wide(text) : text))),
  ],
];

describe.each(moves)('a form %s', (_, move) => {
  const sheets = performanceForms.flatMap((form) =>
    readdirSync(join(folder, form.id)).map((file) => ({ name: `${form.id}/${file}`, form })),
  );

  test.each(sheets)('$name', ({ name, form }) => {
    const { rows } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { rows: Rows };
    const moved = shownPart(move(rows));
    const shares = performanceForms.map((other) => other.recognise(moved));
    expect(performanceForms[shares.indexOf(Math.max(...shares))]?.id).toBe(form.id);
    expect(valuesOf(form.read(moved))).toEqual(valuesOf(form.read(shownPart(rows))));
  });
});

test.each(
  performanceForms.flatMap((form) =>
    readdirSync(join(folder, form.id)).map((file) => ({ name: `${form.id}/${file}`, form })),
  ),
)('a form whose file lost its merges keeps every printed figure: $name', ({ name, form }) => {
  const { rows } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { rows: Rows };
  const grid = { ...shownGrid(rows), merges: [] };
  const whole = form.read(shownPart(rows));
  const lost = form.read({ grid, from: 0, until: grid.rows.length });
  const figures = figuresOf(whole);
  const missing = figures.filter((figure) => !figuresOf(lost).includes(figure));
  if (needMerges.has(name)) expect(lost.problems.some(({ rule }) => /^(cell|column)-not-read$/.test(rule))).toBe(true);
  else expect(missing).toEqual([]);
});

/** Drafts without places and without white space, which moves of a label do not change. */
function valuesOf({ drafts }: FormReading): unknown {
  const squeezed = JSON.stringify(drafts.map(({ belongs, part }) => ({ belongs, part }))).normalize('NFKC');
  return JSON.parse(
    squeezed.replace(/(?<=[\p{Script=Han}（）()：:])\s+|\s+(?=[\p{Script=Han}（）()：:])/gu, ''),
  ) as unknown;
}

/** All printed texts with digits of a reading. */
function figuresOf({ drafts }: FormReading): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /\d/.test(value)) found.push(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (key !== 'id') walk(inner);
    }
  };
  walk(drafts.map(({ part }) => part.value));
  return found;
}

/** Labels of forms, but nothing that is a value. */
function isLabel(text: string): boolean {
  return /^(项目名称|主管部门|实施单位|一级指标|二级指标|三级指标|指标值|年度指标值|实际完成值|分值|得分|年初预算数|全年预算数|全年执行数|执行率|预期目标|实际完成情况|项目资金（万元）|年度总体目标)$/.test(
    text,
  );
}

function spaced(text: string): string {
  return [...text].join(' ');
}

function wide(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）') + (/[）)]$/.test(text) ? '' : '：');
}
