import type { RecordOf } from '../../schemas/collections.ts';
import { comparisonAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { Row, Table } from '../shapes/table.ts';

type Session = RecordOf<'sessions'>;

/** The session of the same region before this one, by its first day. */
export function previousSession(index: ArchiveIndex, session: Session): Keyed<'sessions'> | undefined {
  return (index.sessions.get(session.regionCode) ?? [])
    .filter(({ record }) => record.from < session.from)
    .toSorted((a, b) => (a.record.from < b.record.from ? 1 : -1))[0];
}

/** The session of a region whose budget year is the newest. */
export function newestSession(index: ArchiveIndex, regionCode: string): Keyed<'sessions'> | undefined {
  return index.sessions.get(regionCode)?.toSorted((a, b) => b.record.budgetYear - a.record.budgetYear)[0];
}

/** How many years before the budget year a rectification may belong to and still be of the last round. */
const YEARS_BACK = 2;

/**
 * Rectifications of the two years before the budget year, by department: what an evaluation of the year before last
 * found was to be put right between the last session and this one.
 */
export function rectificationsTable(index: ArchiveIndex, session: Session): Table | undefined {
  const { regionCode, budgetYear, id } = session;
  const rows = (index.agencies.get(regionCode) ?? [])
    .filter(({ record }) => record.parent === undefined)
    .flatMap(({ key, record }): Row[] => {
      const found = Array.from({ length: YEARS_BACK }, (_, back) => budgetYear - 1 - back)
        .flatMap((year) => index.departmentYears.get(`${key}/${year}`)?.dossiers ?? [])
        .flatMap(({ record: dossier }) => dossier.rectifications ?? []);
      if (found.length === 0) return [];
      const count = (fits: (item: (typeof found)[number]) => boolean) => found.filter(fits).length;
      return [
        {
          header: record.name,
          href: comparisonAddress(`${regionCode}/${id}`, key),
          cells: [
            found.length,
            count(({ state }) => state === 'done'),
            count(({ state }) => state === 'ongoing'),
            count(({ state }) => state === 'open'),
            count(({ origin }) => origin === 'congress'),
          ].map((number) => ({ text: `${number} 项`, kind: 'number' as const })),
        },
      ];
    });
  if (rows.length === 0) return undefined;
  return {
    id: 'rectification-rows',
    caption: `${budgetYear - YEARS_BACK} 和 ${budgetYear - 1} 年度的整改`,
    isStacked: true,
    rowTitle: '部门',
    columns: [
      { key: 'all', title: '整改', numeric: true },
      { key: 'done', title: '已完成', numeric: true },
      { key: 'ongoing', title: '整改中', numeric: true },
      { key: 'open', title: '未整改', numeric: true },
      { key: 'congress', title: '其中人大审查提出', numeric: true },
    ],
    rows,
    footnote: '状态照各项目记录所印；逐项内容见部门的对照表和项目页。',
  };
}
