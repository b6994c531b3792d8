import { percentText } from '../../model/rate.ts';
import { quadrantTitle } from '../../model/two-progresses.ts';
import { formatDate } from '../../model/period.ts';
import { monitoredProgress } from '../../rules/targets/monitored-progress.ts';
import { objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { Row, Table } from '../shapes/table.ts';
import { countsText } from './progress-words.ts';

/** The two progresses of each monitoring of these dossiers, one line each. */
export function twoProgressesTable(index: ArchiveIndex, dossiers: readonly Keyed<'dossiers'>[]): Table | undefined {
  const rows = dossiers.flatMap(({ record }) =>
    (record.monitorings ?? []).map((monitoring): Row => {
      const key = `${record.regionCode}/${record.object}`;
      const { quadrant, money, goals, elapsed } = monitoredProgress(monitoring, record.fiscalYear);
      return {
        header: record.printedName ?? index.archive.objects.get(key)?.name ?? record.object,
        href: `${objectAddress(key)}#y${record.fiscalYear}-monitoring`,
        cells: [
          { text: formatDate(monitoring.periodEnd), kind: 'text' },
          { text: `${percentText(elapsed, 1)}%`, kind: 'number' },
          money
            ? { text: `${percentText(money, 1)}%`, kind: 'number' }
            : { text: '', kind: 'absent', title: '没有可算的数' },
          goals ? { text: countsText(goals), kind: 'text' } : { text: '', kind: 'absent', title: '没有收录监控指标' },
          { text: quadrantTitle[quadrant], kind: 'text' },
        ],
      };
    }),
  );
  if (rows.length === 0) return undefined;
  return {
    id: 'progress-rows',
    caption: '双监控：钱和事两个进度（推算）',
    isTitled: true,
    rowTitle: '项目或政策',
    columns: [
      { key: 'end', title: '截止' },
      { key: 'elapsed', title: '全年已过', numeric: true },
      { key: 'money', title: '预算执行', numeric: true },
      { key: 'goals', title: '指标' },
      { key: 'quadrant', title: '两个进度' },
    ],
    rows,
    footnote: '怎样算出来的，见各项目的“双监控”和本站“说明与方法”。各项目的指标不同，不排名。',
  };
}
