import { expect, test } from 'vitest';
import {
  comparisonPage,
  comparisonPart,
  furtherComparisonParts,
} from '../../../../src/views/sessions/comparison-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const regionCode = '370112';
const objects = Array.from({ length: 300 }, (_, no) => ({
  ...{ regionCode, id: `o${no}`, name: `项目${no}`, kind: 'project', form: 'service', agencyCode: '219' },
}));
const index = indexOf({
  agencies: [{ regionCode, code: '219', name: '教育局' }],
  objects,
  sessions: [
    {
      ...{ regionCode, id: 'c', title: '会', release: 'public', budgetYear: 2026, from: '2026-01-10', citation },
      documents: [{ title: '预算草案' }],
    },
  ],
  dossiers: objects.map(({ id }, no) => ({
    ...{ regionCode, object: id, fiscalYear: 2026 },
    budget: { release: 'public', citation, asked: { text: String(1000 + no), unit: '万元' } },
  })),
});

test('a department with many objects is told on several pages, none of which is long, and nothing is left out', () => {
  const page = comparisonPage(index, `${regionCode}/c`, `${regionCode}/219`);
  const numbers = furtherComparisonParts(page);
  expect(numbers).toEqual(['2', '3']);
  const rowsOf = (part?: string) =>
    comparisonPart(page, part).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])),
    );
  const parts = [undefined, ...numbers].map(rowsOf);
  expect(parts.map(({ length }) => length)).toEqual([250, 250, 100]);
  // Each object stands once in the comparison table and once among its like.
  const counted = Map.groupBy(parts.flat(), ({ header }) => header);
  expect([...counted.values()].every(({ length }) => length === 2) && counted.size).toBe(300);
  expect(page.table.rows).toHaveLength(300);
});
