import { book, bookTitle, type Book } from '../../model/book.ts';
import { formatPeriod } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import { statementValueText, statementView } from '../statements/statement-view.ts';
import type { Cell, Table } from '../shapes/table.ts';

/** 四本预算 of a region: one table per period, a row per book, printed totals beside computed ones. */
export type FourBooks = { table: Table; sums: readonly string[] };

/** Tables of the statements that are split by book. Empty where the region states none. */
export function fourBooks(index: ArchiveIndex, regionCode: string): FourBooks[] {
  const members = index.statements.get(regionCode) ?? [];
  const byId = new Map(members.map((keyed) => [keyed.record.id as string, keyed]));
  const addends = members.filter(
    ({ record }) => record.field === 'target' && record.book && record.partOf?.role === 'addend',
  );
  const totals = [...new Set(addends.map(({ record }) => record.partOf?.statement ?? ''))].flatMap(
    (id) => byId.get(id) ?? [],
  );
  const partsOf = Map.groupBy(addends, ({ record }) => record.partOf?.statement ?? '');
  const periods = Map.groupBy(totals, ({ record }) => formatPeriod(record.period));
  return [...periods].map(([period, measures], position) => booksOfPeriod(index, period, measures, partsOf, position));
}

function booksOfPeriod(
  index: ArchiveIndex,
  period: string,
  measures: readonly Keyed<'statements'>[],
  partsOf: ReadonlyMap<string, readonly Keyed<'statements'>[]>,
  position: number,
): FourBooks {
  const partOf = (measure: Keyed<'statements'>, name: Book) =>
    (partsOf.get(measure.record.id) ?? []).find(({ record }) => record.book === name)?.record;
  const first = measures[0];
  if (!first) throw new Error('A period has at least one measure');
  return {
    table: {
      id: `books-${position + 1}`,
      caption: `${period}四本预算绩效目标`,
      rowTitle: '预算',
      columns: measures.map(({ record }) => ({ key: record.id, title: record.measure, numeric: true })),
      rows: [
        ...book.options.map((name) => ({
          header: bookTitle[name],
          cells: measures.map((measure) => valueCell(partOf(measure, name))),
        })),
        { header: '合计（印出）', role: 'total' as const, cells: measures.map(({ record }) => valueCell(record)) },
      ],
      source: sourceLine(index, first.record.citation),
    },
    sums: measures.flatMap((measure) => {
      const sum = statementView(index, measure, partsOf).sum;
      return sum ? [`${measure.record.measure}：${sum.text}`] : [];
    }),
  };
}

function valueCell(record: RecordOf<'statements'> | undefined): Cell {
  if (!record) return { text: '', kind: 'absent', title: '本站未收录' };
  return { text: statementValueText(record.value), kind: 'number', href: `#s-${record.id}` };
}
