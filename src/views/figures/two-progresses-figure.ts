import type { QuadrantChart } from '../../charts/quadrant-chart.ts';
import { formatDate } from '../../model/period.ts';
import { percentText, type Rational } from '../../model/rate.ts';
import { MAJORITY_PERCENT, quadrantTitle, TOLERANCE_POINTS, type Quadrant } from '../../model/two-progresses.ts';
import { monitoredProgress, type MonitoredProgress } from '../../rules/targets/monitored-progress.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import { countsText } from '../targets/progress-words.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { Monitoring } from '../../schemas/monitoring.ts';
import { chartTable } from './chart-table.ts';

/** More numbers than this cannot be told apart in one picture. */
const MOST_POINTS = 20;
/** Pictures of one period; what is beyond them is read in the table. */
const MOST_PICTURES = 3;
/** One point compares with nothing. */
const FEWEST_POINTS = 2;

const CORNERS = ['goal-fast', 'both-fast', 'both-slow', 'money-fast'] as const satisfies Quadrant[];
const ORDER = ['both-fast', 'money-fast', 'goal-fast', 'both-slow', 'untold'] as const satisfies Quadrant[];

type Monitored = { label: string; monitoring: Monitoring; progress: MonitoredProgress };

/** 双监控 of one object over its years: a picture for each day of the year on which monitoring ended, a point a year. */
export function objectProgressFigures(index: ArchiveIndex, dossiers: readonly Keyed<'dossiers'>[]): FigureView[] {
  const monitored = dossiers
    .toSorted((a, b) => a.record.fiscalYear - b.record.fiscalYear)
    .flatMap(({ record }) => monitoredOf(record, (end) => `${formatDate(end)}止`));
  const byDay = Map.groupBy(monitored, ({ monitoring }) => monitoring.periodEnd.slice('2025-'.length));
  return [...byDay].flatMap(([day, members]) => {
    return figureOf(index, members, `progresses-${day}`, `${members.length} 次监控：${yearsText(members)}`);
  });
}

/** 双监控 of many objects in one year: a picture for each day on which monitoring ended, a point an object, in printed order. */
export function periodProgressFigures(index: ArchiveIndex, dossiers: readonly Keyed<'dossiers'>[]): FigureView[] {
  const monitored = dossiers.flatMap(({ record }) =>
    monitoredOf(
      record,
      () =>
        record.printedName ?? index.archive.objects.get(`${record.regionCode}/${record.object}`)?.name ?? record.object,
    ),
  );
  const byEnd = Map.groupBy(monitored, ({ monitoring }) => monitoring.periodEnd);
  return [...byEnd]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([end, members]) => {
      const pictures = Math.ceil(members.length / MOST_POINTS);
      if (pictures > MOST_PICTURES) return [];
      return Array.from({ length: pictures }, (_, no) => {
        const part = members.slice(no * MOST_POINTS, (no + 1) * MOST_POINTS);
        const id = `progresses-${end}${pictures > 1 ? `-${no + 1}` : ''}`;
        const which =
          pictures > 1
            ? `清单第 ${no * MOST_POINTS + 1} 至 ${no * MOST_POINTS + part.length} 个：`
            : `${part.length} 个项目或政策：`;
        return figureOf(index, part, id, `到${formatDate(end)}，${which}${countedText(part)}`);
      }).flat();
    });
}

function monitoredOf(
  { monitorings = [], fiscalYear }: Keyed<'dossiers'>['record'],
  labelOf: (end: string) => string,
): Monitored[] {
  return monitorings.map((monitoring) => ({
    label: labelOf(monitoring.periodEnd),
    monitoring,
    progress: monitoredProgress(monitoring, fiscalYear),
  }));
}

function figureOf(index: ArchiveIndex, members: readonly Monitored[], id: string, title: string): FigureView[] {
  const newest = members.at(-1);
  if (!newest || members.length < FEWEST_POINTS) return [];
  const elapsed = newest.progress.elapsed;
  const chart: QuadrantChart = {
    kind: 'quadrant',
    name: '双监控：钱和事两个进度',
    unit: '%',
    rowTitle: '监控',
    across: '预算执行（%）',
    upwards: '跟上的指标占比（%）',
    cross: {
      across: percentOf(elapsed),
      upwards: Number(MAJORITY_PERCENT),
      text: `竖线：全年已过 ${percentText(elapsed, 1)}%，浅色一条是慢 ${TOLERANCE_POINTS} 个百分点以内，也算跟上；横线：一半的指标跟上`,
    },
    tolerance: TOLERANCE_POINTS,
    corners: CORNERS.map((corner) => quadrantTitle[corner]) as unknown as QuadrantChart['corners'],
    points: members.map(({ label, progress: { money, goals, goalPace, quadrant } }) => ({
      label,
      across: money && percentOf(money),
      upwards: goals && goalPace !== 'unknown' ? percentOf(goals['on-track']) : undefined,
      text: `${quadrantTitle[quadrant]}：${money ? `花了 ${percentText(money, 1)}%` : '花了多少没有可算的数'}；${goals ? countsText(goals) : '没有收录监控指标'}`,
    })),
  };
  const untold = chart.points.filter(({ across, upwards }) => across === undefined || upwards === undefined).length;
  if (untold === chart.points.length) return [];
  return [
    {
      id,
      title,
      lead: `事的进度是跟上的指标占全部指标的比重，印有分值的按分值。${untold > 0 ? `说不清的 ${untold} 个列在清单里，不画在图上。` : ''}`,
      chart,
      table: chartTable(chart, id),
      source: sourceLine(index, newest.monitoring.citation, { kind: 'computed' }),
    },
  ];
}

/** 2023、2025 年都快，2024 年钱快事慢. */
function yearsText(members: readonly Monitored[]): string {
  return [...Map.groupBy(members, ({ progress }) => progress.quadrant)]
    .map(([quadrant, alike]) => {
      const years = alike.map(({ monitoring }) => monitoring.periodEnd.slice(0, '2025'.length));
      return `${years.join('、')} 年“${quadrantTitle[quadrant]}”`;
    })
    .join('，');
}

/** 都快 3 个，钱快事慢 1 个. */
function countedText(members: readonly Monitored[]): string {
  return ORDER.flatMap((quadrant) => {
    const count = members.filter(({ progress }) => progress.quadrant === quadrant).length;
    return count > 0 ? [`${quadrantTitle[quadrant]} ${count} 个`] : [];
  }).join('，');
}

/** Percent with one decimal, for a place on a scale. */
function percentOf({ numerator, denominator }: Rational): number {
  return Number((numerator * 1000n) / denominator) / 10;
}
