import type { FlowChart } from '../../charts/flow-chart.ts';
import { bookTitle, type Book } from '../../model/book.ts';
import { addFen, decimalInUnit, formatFen, type Fen } from '../../model/money.ts';
import { groupThousands, padDecimals } from '../../model/decimal.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';
import { linesOfForm } from './spending-lines.ts';

/** More names than this cannot be read in one column; the smaller ones are told together. */
const MOST_NAMES = 9;
const UNIT = '万元';

/** The tables of a department's budget that tell one of the four books by function. */
const BOOK_FORMS = [
  ['general', 'general-expenditure'],
  ['fund', 'fund'],
  ['state-capital', 'state-capital'],
] as const satisfies readonly (readonly [Book, string])[];

type Piece = { book: Book; code: string; label: string; department: string; fen: Fen };

/**
 * 四本预算 → 功能分类 → 部门 of one region and year, from the budgets of departments that this site holds. Department
 * budgets of one region and year share their forms, so their 类 may be added; the sums are computed.
 */
export function moneyFlowFigure(index: ArchiveIndex, regionCode: string, year: number): FigureView | undefined {
  const accounts = (index.budgetsByRegion.get(regionCode) ?? []).filter(
    ({ record }) => record.fiscalYear === year && record.scope === 'department',
  );
  const pieces = accounts.flatMap((account) => piecesOf(index, account));
  const departments = new Set(pieces.map(({ department }) => department));
  const [first] = accounts;
  if (departments.size < 2 || !first) return undefined;
  const whole = addFen(pieces.map(({ fen }) => fen));
  const functions = namesOf(pieces, ({ label }) => label, '其他各类');
  const holders = namesOf(pieces, ({ department }) => department, '其余部门');
  const chart = flowOf(pieces, functions, holders);
  const [largest] = functions;
  const largestFen = sumWhere(pieces, ({ label }) => label === largest);
  return {
    id: 'money-flow',
    title: `${departments.size} 个部门的预算支出合计 ${formatFen(whole, UNIT)}，流向最多的是${largest}，${formatFen(largestFen, UNIT)}`,
    lead: `按本站收录的 ${accounts.length} 份部门预算逐类相加推算。部门所属单位已并入部门；没有收录的部门不在图中。`,
    chart,
    table: chartTable(chart, 'money-flow'),
    source: sourceLine(index, first.record.citation, { kind: 'computed', unit: UNIT }),
  };
}

function piecesOf(index: ArchiveIndex, { record }: Keyed<'budgets'>): Piece[] {
  const department = index.archive.agencies.get(`${record.regionCode}/${record.agencyCode}`)?.name ?? record.title;
  return BOOK_FORMS.flatMap(([book, form]) =>
    (linesOfForm(record, form)?.lines ?? []).flatMap(({ code, label, fen }) =>
      fen !== undefined && fen > 0 ? [{ book, code, label, department, fen }] : [],
    ),
  );
}

/** Names from the largest sum on; those beyond the limit share one. */
function namesOf(pieces: readonly Piece[], nameOf: (piece: Piece) => string, others: string): string[] {
  const sums = [...Map.groupBy(pieces, nameOf)]
    .map(([name, members]) => ({ name, fen: addFen(members.map(({ fen }) => fen)) }))
    .toSorted((a, b) => b.fen - a.fen);
  const names = sums.map(({ name }) => name);
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), others] : names;
}

function flowOf(pieces: readonly Piece[], functions: readonly string[], holders: readonly string[]): FlowChart {
  const shown = pieces.map((piece) => ({
    ...piece,
    label: functions.includes(piece.label) ? piece.label : (functions.at(-1) ?? ''),
    department: holders.includes(piece.department) ? piece.department : (holders.at(-1) ?? ''),
  }));
  const books = BOOK_FORMS.map(([book]) => book).filter((book) => shown.some((piece) => piece.book === book));
  const node = (id: string, column: number, label: string, belongs: (piece: Piece) => boolean) => ({
    id,
    column,
    label,
    value: valueOf(sumWhere(shown, belongs)),
  });
  const links = (from: (piece: Piece) => string, to: (piece: Piece) => string) =>
    [...Map.groupBy(shown, (piece) => `${from(piece)}\n${to(piece)}`)].map(([ends, members]) => {
      const [start = '', end = ''] = ends.split('\n');
      return { from: start, to: end, value: valueOf(addFen(members.map(({ fen }) => fen))) };
    });
  return {
    kind: 'flow',
    name: '四本预算、功能分类与部门',
    unit: UNIT,
    rowTitle: '来源',
    columns: ['四本预算', '功能分类', '部门'],
    nodes: [
      ...books.map((book) => node(`b-${book}`, 0, bookTitle[book], (piece) => piece.book === book)),
      ...functions.map((label) => node(`f-${label}`, 1, label, (piece) => piece.label === label)),
      ...holders.map((department) =>
        node(`d-${department}`, 2, department, (piece) => piece.department === department),
      ),
    ],
    links: [
      ...links(
        ({ book }) => `b-${book}`,
        ({ label }) => `f-${label}`,
      ),
      ...links(
        ({ label }) => `f-${label}`,
        ({ department }) => `d-${department}`,
      ),
    ],
  };
}

function sumWhere(pieces: readonly Piece[], belongs: (piece: Piece) => boolean): Fen {
  return addFen(pieces.filter(belongs).map(({ fen }) => fen));
}

/** A computed sum with two decimals, as the tables of the parts are printed, so that a column of figures lines up. */
function valueOf(fen: Fen) {
  const digits = decimalInUnit(fen, UNIT);
  return { value: Number(digits), text: groupThousands(padDecimals(digits, 2)) };
}
