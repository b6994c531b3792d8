import { daysBetween } from '../../model/day-count.ts';
import { publishedDate } from '../../rules/disclosures/due-date.ts';
import { pairedDisclosures, pairWords, type DisclosurePair } from '../../rules/disclosures/paired-disclosures.ts';
import { stepsApart, SYNCHRONISED_STEPS } from '../../rules/disclosures/steps-synchronised.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { holderOf } from './disclosure-table.ts';

/** Targets beside the budget and self-evaluations beside the final account: the days between them at each of the four steps. */
export function synchronisedPairsTable(index: ArchiveIndex, code: string): Table | undefined {
  const members = index.disclosures.get(code) ?? [];
  const pairs = [...pairedDisclosures(members.map(({ key, record }) => [key, record] as const))];
  if (pairs.length === 0) return undefined;
  const apart = pairs.filter((pair) => isApart(pair));
  return {
    id: 'pairs-table',
    caption: '目标与预算、自评与决算相差几天',
    isTitled: true,
    rowTitle: '公开主体',
    columns: [
      { key: 'year', title: '年度', numeric: true },
      { key: 'what', title: '比较什么' },
      ...SYNCHRONISED_STEPS.map(([key, title]) => ({ key, title, group: '相差' })),
      { key: 'publishedOn', title: '公开', group: '相差' },
    ],
    rows: apart.map((pair) => pairRow(index, pair)),
    empty: '收录的环节都在同一天。',
    footnote: `${pairs.length} 对材料中，${pairs.length - apart.length} 对收录的环节都在同一天，表里只列相差的。“同一天”就是同步；“晚 3 天”是绩效目标（或自评）比预算（或决算）晚 3 天。天数由本站推算。`,
  };
}

/** Whether any step that both print was on two days. */
function isApart(pair: DisclosurePair): boolean {
  const [on, withOn] = [publishedDate(pair.record), publishedDate(pair.with)];
  return stepsApart(pair).length > 0 || (on !== undefined && withOn !== undefined && on !== withOn);
}

function pairRow(index: ArchiveIndex, pair: DisclosurePair): Row {
  const { one, other } = pairWords(pair);
  return {
    ...holderOf(index, pair.record),
    cells: [
      { text: String(pair.record.fiscalYear), kind: 'number' },
      { text: `${one}比${other}`, kind: 'text' },
      ...SYNCHRONISED_STEPS.map(([field]) => apartCell(pair.record[field], pair.with[field])),
      apartCell(publishedDate(pair.record), publishedDate(pair.with)),
    ],
  };
}

function apartCell(on: string | undefined, withOn: string | undefined): Cell {
  if (on === undefined || withOn === undefined) return { text: '', kind: 'absent', title: '两个日期没有都收录' };
  return { text: apartText(daysBetween(withOn, on)), kind: 'text' };
}

/** 同一天, or by how many days the targets or the self-evaluation came after or before what they belong to. */
export function apartText(days: number): string {
  return days === 0 ? '同一天' : days > 0 ? `晚 ${days} 天` : `早 ${-days} 天`;
}
