import { percentText } from '../../model/rate.ts';
import { quadrantTitle, TOLERANCE_POINTS, type PaceShares, type TwoProgresses } from '../../model/two-progresses.ts';
import type { Pace } from '../../model/goal-progress.ts';
import { formatDate } from '../../model/period.ts';
import type { MonitoredProgress } from '../../rules/targets/monitored-progress.ts';
import type { Block } from '../shapes/block.ts';
import type { Cell, Table } from '../shapes/table.ts';

export const paceTitle: Record<Pace, string> = { 'on-track': '跟上', behind: '落后', unknown: '说不清' };

/** 双监控 in words and two small tables, below the printed form. */
export function twoProgressBlocks(progress: MonitoredProgress, periodEnd: string, id: string): Block[] {
  return [
    { kind: 'paragraph', text: progressText(progress, periodEnd) },
    { kind: 'table', table: progressTable(progress, id) },
    ...(progress.rows.length > 0 ? [{ kind: 'table' as const, table: paceTable(progress, id) }] : []),
  ];
}

/** 钱快事慢 with the figures that it rests on. */
export function progressText({ quadrant, money, goals, elapsed, goalPace }: TwoProgresses, periodEnd: string): string {
  const spent = money ? `预算花了 ${percentText(money, 1)}%` : '花了多少，本站没有可算的数';
  const reached = goals ? `${countOf(goals)} 项指标：${countsText(goals)}` : '没有收录监控指标';
  const lack = goalPace === 'unknown' && goals ? '，看不出过半的指标是跟上还是落后' : '';
  return `双监控（推算）：${quadrantTitle[quadrant]}。到${formatDate(periodEnd)}，全年过了 ${percentText(elapsed, 1)}%，${spent}；${reached}${lack}。`;
}

/** 跟上 5 项，落后 1 项，说不清 2 项. */
export function countsText({ counts }: PaceShares): string {
  const told = (['on-track', 'behind', 'unknown'] as const).filter((pace) => counts[pace] > 0);
  return told.map((pace) => `${paceTitle[pace]} ${counts[pace]} 项`).join('，');
}

function countOf({ counts }: PaceShares): number {
  return counts['on-track'] + counts.behind + counts.unknown;
}

/** The money, the goals and the year, each in percent. */
function progressTable({ money, moneyPace, goals, goalPace, elapsed }: MonitoredProgress, id: string): Table {
  const by = goals?.isWeighted ? '按分值' : '按项数';
  const shares = (['on-track', 'behind', 'unknown'] as const).flatMap((pace) =>
    goals && goals.counts[pace] > 0 ? [`${paceTitle[pace]} ${percentText(goals[pace], 1)}%`] : [],
  );
  return {
    id: `${id}-two`,
    caption: '钱和事两个进度（推算）',
    rowTitle: '进度',
    columns: [
      { key: 'share', title: '占比' },
      { key: 'pace', title: '对照时间进度' },
    ],
    rows: [
      { header: '时间：全年已过', cells: [text(`${percentText(elapsed, 1)}%`), text('')] },
      {
        header: '钱：执行数占全年预算',
        cells: [money ? text(`${percentText(money, 1)}%`) : none, text(paceTitle[moneyPace])],
      },
      { header: `事：指标（${by}）`, cells: [goals ? text(shares.join('，')) : none, text(paceTitle[goalPace])] },
    ],
    footnote: `比时间进度慢 ${TOLERANCE_POINTS} 个百分点以内算跟上；过半的指标跟上算事跟上，一半或更多落后（说不清的都跟上也不过半）算落后，其余说不清。`,
  };
}

const none: Cell = { text: '', kind: 'absent', title: '没有可算的数' };

function paceTable({ rows }: MonitoredProgress, id: string): Table {
  return {
    id: `${id}-pace`,
    caption: '各项指标的进度（推算）',
    rowTitle: '指标',
    columns: [
      { key: 'share', title: '完成比例', numeric: true },
      { key: 'pace', title: '进度' },
      { key: 'why', title: '依据' },
    ],
    rows: rows.map(({ row, progress }) => ({
      header: row.name || '（未填）',
      cells: [
        progress.share ? { text: `${percentText(progress.share, 1)}%`, kind: 'number' as const } : none,
        text(paceTitle[progress.pace]),
        text(progress.why),
      ],
    })),
    footnote: '完成比例是执行情况除以指标值，照算不封顶；上限类指标（≤）的比例是已用去多少，越小越好。',
  };
}

function text(value: string): Cell {
  return { text: value, kind: 'text' };
}
