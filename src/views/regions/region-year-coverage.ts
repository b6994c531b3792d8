import { book, bookTitle, type Book } from '../../model/book.ts';
import { stageKey, stageTitle } from '../../model/stage.ts';
import { objectKind, objectKindTitle } from '../../schemas/object.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { presentStages } from '../objects/chain.ts';
import type { RegionYearRecords } from '../archive/region-year-records.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';

const NO_BOOK = '未注明哪本预算';
const SCOPE_TITLE = { government: '政府', department: '部门', unit: '单位' } as const;

/** What this site holds of a region's year: level × book in rows, stages in columns. Counts of records, not of money. */
export function coverageTable(index: ArchiveIndex, records: RegionYearRecords): Table {
  const rows = [...accountRows(records), ...objectRows(index, records)];
  return {
    id: 'coverage-rows',
    caption: '本站收录的份数',
    isTitled: true,
    rowTitle: '层级与预算',
    columns: [
      ...stageKey.options.map((key) => ({ key, title: stageTitle[key], numeric: true })),
      { key: 'final-account', title: '决算', numeric: true },
    ],
    rows,
    footnote: '数的是本站收录的记录，不是当地的全部；空格是本站未收录，不是没有。',
  };
}

/** A government's or department's budgets and accounts, by the books of their tables. */
function accountRows({ budgets, finalAccounts }: RegionYearRecords): Row[] {
  return (Object.keys(SCOPE_TITLE) as (keyof typeof SCOPE_TITLE)[]).flatMap((scope) => {
    const counts = (
      accounts: RegionYearRecords['budgets'] | RegionYearRecords['finalAccounts'],
      name: Book | undefined,
    ) => accounts.filter(({ record }) => record.scope === scope && holdsBook(record.tables, name)).length;
    return [...book.options, undefined].flatMap((name) => {
      const [planned, closed] = [counts(budgets, name), counts(finalAccounts, name)];
      if (planned + closed === 0) return [];
      return [
        {
          header: `${SCOPE_TITLE[scope]}：${name ? bookTitle[name] : NO_BOOK}`,
          cells: [...stageKey.options.map((key) => countCell(key === 'budget' ? planned : 0)), countCell(closed)],
        },
      ];
    });
  });
}

/** An account without a table of any book counts as one that does not name its book. */
function holdsBook(tables: readonly { book?: Book | undefined }[], name: Book | undefined): boolean {
  return name === undefined
    ? tables.every((table) => table.book === undefined)
    : tables.some((table) => table.book === name);
}

function objectRows(index: ArchiveIndex, { dossiers }: RegionYearRecords): Row[] {
  const told = dossiers.map((dossier) => ({
    kind: index.archive.objects.get(`${dossier.record.regionCode}/${dossier.record.object}`)?.kind ?? 'project',
    book: dossier.record.budget?.book,
    stages: presentStages(index, dossier),
  }));
  return objectKind.options.flatMap((kind) =>
    [...book.options, undefined].flatMap((name) => {
      const members = told.filter((member) => member.kind === kind && member.book === name);
      if (members.length === 0) return [];
      return [
        {
          header: `${objectKindTitle[kind]}：${name ? bookTitle[name] : NO_BOOK}`,
          cells: [
            ...stageKey.options.map((_, position) =>
              countCell(members.filter(({ stages }) => stages[position]).length),
            ),
            countCell(0),
          ],
        },
      ];
    }),
  );
}

function countCell(count: number): Cell {
  return count === 0 ? { text: '', kind: 'absent', title: '本站未收录' } : { text: String(count), kind: 'number' };
}
