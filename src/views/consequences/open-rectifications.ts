import { formatDate } from '../../model/period.ts';
import { daysBetween } from '../../model/day-count.ts';
import { agencyOfDossier, coverageOf } from '../../rules/declared-coverage.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { objectAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Row, Table } from '../shapes/table.ts';

type Rectification = NonNullable<RecordOf<'dossiers'>['rectifications']>[number];

export const rectificationOriginTitle: Record<Rectification['origin'], string> = {
  evaluation: '绩效评价',
  monitoring: '运行监控',
  audit: '审计',
  inspection: '检查',
  congress: '人大审查',
};

const STATE_TITLE = { open: '未整改', ongoing: '整改中', done: '已完成' } as const;

/** Rectifications that their records do not call done, with their age in days at 数据截至. */
export function openRectificationsTable(index: ArchiveIndex): Table | undefined {
  const rows = [...index.dossiers.values()].flat().flatMap(({ record }) =>
    (record.rectifications ?? [])
      .filter(({ state }) => state !== 'done')
      .map((item): Row => {
        const key = `${record.regionCode}/${record.object}`;
        return {
          header: record.printedName ?? index.archive.objects.get(key)?.name ?? record.object,
          href: `${objectAddress(key)}#y${record.fiscalYear}-rectification`,
          cells: [
            { text: fullRegionName(index.archive, record.regionCode), kind: 'text' },
            { text: item.text, kind: 'text' },
            {
              text: `${rectificationOriginTitle[item.origin]}${item.severity === 'major' ? '，重大问题' : ''}`,
              kind: 'text',
            },
            { text: STATE_TITLE[item.state], kind: 'text' },
            dateCell(item.requestedOn),
            { ...ageCell(index, item.requestedOn), mark: item.requestedOn && '推算' },
            dueCell(index, record, item),
          ],
        };
      }),
  );
  if (rows.length === 0) return undefined;
  return {
    id: 'open-rows',
    caption: '未完成的整改',
    isTitled: true,
    rowTitle: '项目或政策',
    columns: [
      { key: 'region', title: '地区' },
      { key: 'text', title: '问题与要求' },
      { key: 'origin', title: '问题来源' },
      { key: 'state', title: '状态' },
      { key: 'requested', title: '提出日期' },
      { key: 'age', title: '已经过', numeric: true },
      { key: 'due', title: '整改期限' },
    ],
    rows,
    footnote: `状态照记录所印，天数算到数据截至日 ${formatDate(index.site.asOf)}；之后是否完成，本站未收录。`,
  };
}

function dateCell(date: string | undefined): Row['cells'][number] {
  return date ? { text: formatDate(date), kind: 'text' } : { text: '本站未收录', kind: 'absent' };
}

function ageCell({ site }: ArchiveIndex, requestedOn: string | undefined): Row['cells'][number] {
  if (!requestedOn || requestedOn > site.asOf) return { text: '', kind: 'absent', title: '没有提出日期，不能计算' };
  return { text: `${daysBetween(requestedOn, site.asOf)} 天`, kind: 'number' };
}

/** A term that has passed is called so only where the site declares that it holds all consequences of the region. */
function dueCell(
  { site, archive }: ArchiveIndex,
  dossier: RecordOf<'dossiers'>,
  { dueOn }: Rectification,
): Row['cells'][number] {
  if (!dueOn) return { text: '本站未收录', kind: 'absent' };
  const holder = { ...dossier, agencyCode: agencyOfDossier(archive, dossier) };
  const isCovered = coverageOf(archive, holder, 'consequence') !== undefined;
  const overdue = isCovered && dueOn < site.asOf ? `，已过 ${daysBetween(dueOn, site.asOf)} 天（推算）` : '';
  return { text: `${formatDate(dueOn)}${overdue}`, kind: 'text' };
}
