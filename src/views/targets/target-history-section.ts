import { formatDate } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { Block } from '../shapes/block.ts';
import { targetText } from '../parts/indicator-table.ts';
import { sourceOf } from '../parts/source-line.ts';
import { targetHistoryFigures } from '../figures/target-history-figures.ts';
import { figureBlock } from '../shapes/figure.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import {
  changeWords,
  targetHistory,
  type HistoryEntry,
  type HistoryVersion,
  type IndicatorHistory,
  type TargetHistory,
  type VersionKind,
} from './target-history.ts';

export const HISTORY_ID = 'target-history';

const KIND_TITLE: Record<VersionKind, string> = {
  draft: '草案',
  approved: '批复',
  adjusted: '调整',
  evaluated: '自评表所印',
};

/** The history of an object's targets; `isSeenWhole` comes from its sources. */
export function historyOfObject(index: ArchiveIndex, dossiers: readonly RecordOf<'dossiers'>[]): TargetHistory {
  return targetHistory(dossiers, (citation) => sourceOf(index, citation).seen === 'full');
}

/** 目标变更史: each indicator through all versions, and what each version says of itself. Nothing for a single version. */
export function targetHistorySections(
  index: ArchiveIndex,
  dossiers: readonly RecordOf<'dossiers'>[],
  anchorOf: (year: number, kind: VersionKind) => string,
): PageSection[] {
  const history = historyOfObject(index, dossiers);
  if (history.versions.length < 2) return [];
  return section(
    HISTORY_ID,
    '目标变更史',
    [
      { kind: 'paragraph', text: summaryOf(history) },
      ...targetHistoryFigures(index, history, dossiers).flatMap(figureBlock),
      ...(history.indicators.length > 0 ? [{ kind: 'table' as const, table: indicatorTableOf(history) }] : []),
      { kind: 'table', table: versionTableOf(history, anchorOf) },
    ] satisfies Block[],
    '同一个指标按编号逐年逐版连起来，数照原件所印；变化由本站对照得出（推算）。没有批复的目标表的年份，用自评表上印的指标值。',
  );
}

function summaryOf({ versions, indicators }: TargetHistory): string {
  const years = new Set(versions.map(({ year }) => year));
  const words = new Map<string, number>();
  for (const { entries } of indicators) {
    for (const change of entries.flatMap((entry) => entry?.changes ?? [])) {
      const word = changeWords(change);
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  if (indicators.length === 0) return `${years.size} 个年度、${versions.length} 版目标，都只有文字，没有指标。`;
  const counts = [...words].map(([word, count]) => `${word} ${count} 处`).join('，');
  return `${years.size} 个年度、${versions.length} 版目标，${indicators.length} 项指标：${counts || '没有看到变化'}。`;
}

function versionTitle({ year, kind }: HistoryVersion, place: number, all: readonly HistoryVersion[]): string {
  const alike = all.filter((other) => other.year === year && other.kind === kind);
  const no = alike.length > 1 ? ` ${alike.indexOf(all[place]!) + 1}` : '';
  return `${year} 年${KIND_TITLE[kind]}${no}`;
}

function indicatorTableOf({ versions, indicators }: TargetHistory): Table {
  return {
    id: `${HISTORY_ID}-rows`,
    caption: '指标各版的指标值和分值',
    rowTitle: '指标',
    columns: versions.map((version, place) => ({
      key: `${place}`,
      title: versionTitle(version, place, versions),
    })),
    rows: indicators.map((indicator): Row => ({
      id: `${HISTORY_ID}-${indicator.id}`,
      header: indicator.name || '（未填）',
      cells: versions.map((_, place) => entryCell(indicator, place)),
    })),
    footnote: '空格：这一版没有这项指标，或本站所见部分没有。“方向不明”：原件没有印出越高越好还是越低越好。',
  };
}

function entryCell({ entries }: IndicatorHistory, place: number): Cell {
  const entry = entries[place];
  if (!entry) return { text: '', kind: 'absent', title: '这一版没有' };
  const words = entry.changes.map(changeWords).join('，');
  if (!entry.row) return words ? { text: words, kind: 'text' } : { text: '', kind: 'absent', title: '这一版没有' };
  return { text: `${valueText(entry)}${words ? `【${words}】` : ''}`, kind: 'text' };
}

function valueText({ row }: HistoryEntry): string {
  if (!row) return '';
  const weight = row.weight?.trim();
  return `${targetText(row) || '原件未填'}${weight ? `，${weight}${/[分%]$/.test(weight) ? '' : ' 分'}` : ''}`;
}

function versionTableOf({ versions }: TargetHistory, anchorOf: (year: number, kind: VersionKind) => string): Table {
  const hasGoal = versions.some(({ goal }) => goal);
  const isPrinted = (field: 'on' | 'approvedBy' | 'reason') => versions.some((version) => version[field] !== undefined);
  return {
    id: `${HISTORY_ID}-versions`,
    caption: '各版由谁批准，为什么改',
    rowTitle: '版本',
    columns: [
      ...(isPrinted('on') ? [{ key: 'on', title: '日期' }] : []),
      ...(isPrinted('approvedBy') ? [{ key: 'approvedBy', title: '批准机关' }] : []),
      ...(isPrinted('reason') ? [{ key: 'reason', title: '调整原因' }] : []),
      { key: 'count', title: '指标数', numeric: true },
      ...(hasGoal ? [{ key: 'goal', title: '年度总体目标' }] : []),
    ],
    rows: versions.map((version, place, all) => ({
      header: versionTitle(version, place, all),
      href: anchorOf(version.year, version.kind),
      cells: [
        ...(isPrinted('on') ? [told(version.on && formatDate(version.on))] : []),
        ...(isPrinted('approvedBy') ? [told(version.approvedBy)] : []),
        ...(isPrinted('reason') ? [told(version.reason)] : []),
        { text: String(version.rows.length), kind: 'number' },
        ...(hasGoal ? [told(version.goal)] : []),
      ],
    })),
  };
}

function told(text: string | undefined): Cell {
  return text === undefined ? { text: '', kind: 'absent', title: '本站未收录' } : { text, kind: 'text' };
}
