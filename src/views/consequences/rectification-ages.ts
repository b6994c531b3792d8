import { daysBetween } from '../../model/day-count.ts';
import { formatDate } from '../../model/period.ts';
import { agencyOfDossier, coverageOf } from '../../rules/declared-coverage.ts';
import { rectificationPlaces, type RectificationPlace } from '../../rules/ledger/ledger-entries.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Cell, Table } from '../shapes/table.ts';

/** Days since a rectification was asked for, from the first of a band to the last. */
const BANDS: readonly { title: string; until: number }[] = [
  { title: '30 天以内', until: 30 },
  { title: '31–90 天', until: 90 },
  { title: '91–180 天', until: 180 },
  { title: '181–365 天', until: 365 },
  { title: '超过 365 天', until: Infinity },
];

/** Rectifications that their records do not call done. */
export function openRectifications({ archive }: ArchiveIndex): RectificationPlace[] {
  return [...rectificationPlaces(archive)].filter(({ rectification }) => rectification.state !== 'done');
}

/** Rectifications that their records call done. */
export function doneRectifications({ archive }: ArchiveIndex): RectificationPlace[] {
  return [...rectificationPlaces(archive)].filter(({ rectification }) => rectification.state === 'done');
}

/** What is open at 数据截至, by region and by the days since it was asked for. */
export function rectificationAgesTable(index: ArchiveIndex): Table | undefined {
  const { asOf } = index.site;
  const open = openRectifications(index);
  if (open.length === 0) return undefined;
  const regions = Map.groupBy(open, ({ dossier }) => dossier.regionCode);
  return {
    id: 'age-rows',
    caption: '未完成的整改提出了多久',
    isTitled: true,
    rowTitle: '地区',
    columns: [
      { key: 'count', title: '未完成', numeric: true },
      ...BANDS.map(({ title }, position) => ({ key: `band-${position}`, title, group: '提出至今', numeric: true })),
      { key: 'undated', title: '没有提出日期', group: '提出至今', numeric: true },
      { key: 'overdue', title: '已过整改期限', numeric: true },
    ],
    rows: [...regions].map(([code, members]) => ({
      header: fullRegionName(index.archive, code),
      cells: [
        countCell(members.length),
        ...BANDS.map((_, position) => countCell(members.filter((item) => bandOf(item, asOf) === position).length)),
        countCell(members.filter((item) => bandOf(item, asOf) === undefined).length),
        overdueCell(index, members),
      ],
    })),
    footnote: `天数算到数据截至日 ${formatDate(asOf)}（推算）。是否过期只对印有整改期限、而且本站声明收录完整的说。`,
  };
}

function bandOf({ rectification }: RectificationPlace, asOf: string): number | undefined {
  const { requestedOn } = rectification;
  if (requestedOn === undefined || requestedOn > asOf) return undefined;
  return BANDS.findIndex(({ until }) => daysBetween(requestedOn, asOf) <= until);
}

/** Those after their printed term, of those of which it may be said. */
function overdueCell({ archive, site }: ArchiveIndex, members: readonly RectificationPlace[]): Cell {
  const told = members.filter(
    ({ dossier, rectification }) =>
      rectification.dueOn !== undefined &&
      coverageOf(archive, { ...dossier, agencyCode: agencyOfDossier(archive, dossier) }, 'consequence') !== undefined,
  );
  if (told.length === 0) return { text: '', kind: 'absent', title: '没有印整改期限，或本站没有声明收录完整' };
  return countCell(told.filter(({ rectification }) => (rectification.dueOn ?? '') < site.asOf).length);
}

function countCell(count: number): Cell {
  return { text: String(count), kind: 'number' };
}
