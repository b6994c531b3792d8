import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PageData } from '../../src/views/data/page-data.ts';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { defaultSite } from './site-build.ts';

const files = filesIn(defaultSite.outDir).filter((file) => file.endsWith('/data.json'));
const read = (file: string) => readFileSync(join(defaultSite.outDir, file), 'utf8');

/** What stands beside the text of a cell: why it is empty, marks of notes, 示例 and 推算. */
const BESIDE = [
  /<span class="(?:visually-hidden|mark)"[^>]*>[^<]*<\/span>/g,
  /<span class="note-marks[^"]*"[^>]*>[^<]*(?:<a\b[^>]*>[^<]*<\/a>[^<]*)*<\/span>/g,
];

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function textOf(html: string): string {
  const text = BESIDE.reduce((rest, beside) => rest.replace(beside, ''), html).replace(/<[^>]+>/g, '');
  return text
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The rows of every data table of a page, cell by cell, without the line that says that a table is empty. Tables that a
 * report prints within its text are text.
 */
function tablesOf(html: string): string[][][] {
  return [...html.matchAll(/class="data-table__scroll"[^>]*>\s*<table[^>]*>([\s\S]*?)<\/table>/g)].map(
    ([, table = '']) => {
      const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(table)?.[1] ?? '';
      return [...body.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)]
        .filter(([, row = '']) => !row.includes('data-table__empty'))
        .map(([, row = '']) =>
          [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
        );
    },
  );
}

test('every kind of page that shows records has its tables and statements as JSON', () => {
  const kinds = new Set(files.map((file) => file.split('/')[0]));
  expect([...kinds].sort()).toEqual([
    ...['assets', 'budgets', 'categories', 'consequences', 'debts', 'departments', 'disclosures', 'evaluations'],
    ...[
      'final-accounts',
      'indicators',
      'objects',
      'organizations',
      'regions',
      'satisfaction',
      'sessions',
      'targets',
      'topics',
    ],
  ]);
});

test('the statements to take away stand on the page', () => {
  const lost = files.flatMap((file) => {
    const { statements = [] } = JSON.parse(read(file)) as PageData;
    const text = statements.length > 0 ? textOf(read(file.replace('data.json', 'index.html'))) : '';
    return statements.filter(({ measure }) => !text.includes(plain(measure))).map(({ id }) => `${file} ${id}`);
  });
  expect(lost).toEqual([]);
});

test('the tables to take away are the tables of the page', () => {
  const different = files.filter((file) => {
    const { tables } = JSON.parse(read(file)) as PageData;
    const taken = tables.map(({ rows }) => {
      const isCoded = rows.some(({ code }) => code !== undefined);
      return rows.map(({ code = '', name, cells }) => [...(isCoded ? [code] : []), name, ...cells].map(plain));
    });
    const shown = tablesOf(read(file.replace('data.json', 'index.html')));
    const inOrder = (some: string[][][]) =>
      some
        .filter((rows) => rows.length > 0)
        .map((rows) => JSON.stringify(rows))
        .sort();
    return JSON.stringify(inOrder(taken)) !== JSON.stringify(inOrder(shown));
  });
  expect(different).toEqual([]);
});

test('a page leads to its tables', () => {
  const without = files.filter((file) => !read(file.replace('data.json', 'index.html')).includes(`href="/${file}"`));
  expect(without).toEqual([]);
});
