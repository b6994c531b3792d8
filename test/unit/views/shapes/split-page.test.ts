import { expect, test } from 'vitest';
import type { SectionedPage } from '../../../../src/views/shapes/sectioned-page.ts';
import { furtherParts, pagePart } from '../../../../src/views/shapes/split-page.ts';

const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ header: `行${at}`, cells: [] }));
const entriesOf = (count: number) => Array.from({ length: count }, (_, at) => ({ title: `项${at}`, href: `/${at}/` }));

function pageOf(rows: number, entries: number): SectionedPage {
  return {
    address: '/departments/370112/219/2025/',
    title: '财政局 2025 年',
    description: '一句话。',
    crumbs: [{ label: '首页', href: '/' }, { label: '2025 年' }],
    demo: false,
    sections: [
      {
        id: 'objects',
        title: '项目',
        blocks: [{ kind: 'table', table: { id: 'rows', caption: '项目', columns: [], rows: rowsOf(rows) } }],
      },
      { id: 'list', title: '清单', blocks: [{ kind: 'links', entries: entriesOf(entries) }] },
    ],
  };
}

/** The headers and titles of the members of all parts, in order. */
function membersOf(page: SectionedPage): string[] {
  return ['1', ...furtherParts(page)].flatMap((part) =>
    pagePart(page, part).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'table') return block.table.rows.map(({ header }) => header);
        return block.kind === 'links' ? block.entries.map(({ title }) => title) : [];
      }),
    ),
  );
}

test('a page that is not long stays as it is', () => {
  const page = pageOf(600, 400);
  expect(furtherParts(page)).toEqual([]);
  expect(pagePart(page)).toBe(page);
});

test('a long page is told in parts that hold every member once, in order', () => {
  const page = pageOf(1500, 1200);
  expect(furtherParts(page)).toEqual(['2', '3']);
  expect(membersOf(page)).toEqual([
    ...rowsOf(1500).map(({ header }) => header),
    ...entriesOf(1200).map(({ title }) => title),
  ]);
});

test('parts have titles and addresses of their own and lead to one another', () => {
  const second = pagePart(pageOf(1500, 1200), '2');
  expect([second.address, second.title, second.crumbs.at(-2)?.href]).toEqual([
    '/departments/370112/219/2025/2/',
    '财政局 2025 年（第 2 页）',
    '/departments/370112/219/2025/',
  ]);
  expect(second.sections.map(({ title }) => title)).toEqual(['第 2 页，共 3 页', '项目（续）', '清单']);
  const [index] = second.sections[0]?.blocks ?? [];
  expect(index?.kind === 'index' && index.entries.map(({ href }) => href)).toEqual([
    '/departments/370112/219/2025/',
    '/departments/370112/219/2025/2/',
    '/departments/370112/219/2025/3/',
  ]);
});

test('a part that is not there is no page', () => {
  expect(() => pagePart(pageOf(10, 10), '2')).toThrow('No part 2');
});
