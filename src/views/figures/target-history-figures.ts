import type { ChartValue } from '../../charts/chart-value.ts';
import type { StepsChart } from '../../charts/steps-chart.ts';
import { sharedPlaces } from '../../model/measure-unit.ts';
import { readRow } from '../../model/target-change.ts';
import { readTargetValue, type TargetValue } from '../../model/target-value.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { targetText } from '../parts/indicator-table.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import {
  changeWords,
  type HistoryEntry,
  type IndicatorHistory,
  type TargetHistory,
} from '../targets/target-history.ts';
import { chartTable } from './chart-table.ts';

/** A page shows so many; the other indicators are read in the table. */
const MOST_FIGURES = 4;
/** Fewer versions of an indicator that never changed draw no line worth a picture. */
const ENOUGH_MOMENTS = 3;
const SERIES = ['目标', '调整后的目标', '实际完成'] as const;
const REACHED = 2;

type Moment = StepsChart['moments'][number];
type Told = {
  indicator: IndicatorHistory;
  entries: readonly HistoryEntry[];
  unit: string;
  changed: readonly HistoryEntry[];
};

/**
 * The targets of an object's indicators through their versions, each year closed by what the self-evaluation prints as
 * reached. Those changed most often first, else in printed order; the changes are those of the table 目标变更史.
 */
export function targetHistoryFigures(
  index: ArchiveIndex,
  { indicators }: TargetHistory,
  dossiers: readonly RecordOf<'dossiers'>[],
): FigureView[] {
  return indicators
    .flatMap(toldOf)
    .toSorted((a, b) => b.changed.length - a.changed.length)
    .slice(0, MOST_FIGURES)
    .map((told) => figureOf(index, told, dossiers));
}

/** An indicator whose target is a figure of one unit in at least two versions. */
function toldOf(indicator: IndicatorHistory): Told[] {
  const entries = indicator.entries.filter((entry) => entry?.row !== undefined) as HistoryEntry[];
  const units = entries.flatMap(({ row }) => {
    const target = row && readRow(row);
    return target?.kind === 'comparison' ? [target.unit] : [];
  });
  const [unit] = units;
  if (unit === undefined || units.length < 2 || units.some((other) => !isOneUnit(unit, other))) return [];
  const changed = entries.filter(({ changes }) =>
    changes.some(({ kind }) => kind === 'value' || kind === 'comparator'),
  );
  return changed.length > 0 || units.length >= ENOUGH_MOMENTS ? [{ indicator, entries, unit, changed }] : [];
}

function figureOf(
  index: ArchiveIndex,
  { indicator, entries, unit, changed }: Told,
  dossiers: readonly RecordOf<'dossiers'>[],
): FigureView {
  const byYear = Map.groupBy(entries, ({ version }) => version.year);
  const moments = [...byYear].flatMap(([year, versions]) => [
    ...versions.map((entry) => targetMoment(entry, unit)),
    ...reachedMoment(year, indicator.id, unit, dossiers),
  ]);
  const used = SERIES.map((_, no) => moments.some(({ series }) => series === no));
  const id = `history-${indicator.id}`;
  const chart: StepsChart = {
    kind: 'steps',
    name: `${indicator.name || '未填名称的指标'}：目标的各版`,
    unit,
    rowTitle: '版本',
    series: SERIES.filter((_, no) => used[no] || no === REACHED),
    moments: moments.map((moment) => ({ ...moment, series: seriesIn(used, moment.series) })),
  };
  const last = entries.at(-1)?.version.citation;
  return {
    id,
    title: titleOf(indicator.name, entries, changed),
    lead: changed.length > 0 ? '变化由本站对照各版得出（推算）；调整目标是法定程序，列在这里不表示不当。' : undefined,
    chart,
    table: chartTable(chart, id),
    source: last ? sourceLine(index, last, { unit }) : { kind: 'computed', sourceTitle: '各年的目标表和自评表' },
  };
}

/** The place of a series once those that nothing belongs to are left out. */
function seriesIn(used: readonly boolean[], series: Moment['series']): Moment['series'] {
  return used.slice(0, series).filter(Boolean).length as Moment['series'];
}

const KIND_TITLE = { draft: '草案', approved: '批复', adjusted: '调整', evaluated: '自评表所印' } as const;

function targetMoment({ version, row }: HistoryEntry, unit: string): Moment {
  const label = `${version.year} 年${KIND_TITLE[version.kind]}`;
  return {
    label,
    series: version.kind === 'adjusted' ? 1 : 0,
    value: valueOf(row && readRow(row), row ? targetText({ ...row, unit: undefined }) : '', unit),
  };
}

/** What the self-evaluation of the year prints as reached; kinds of evaluation do not mix. */
function reachedMoment(year: number, id: string, unit: string, dossiers: readonly RecordOf<'dossiers'>[]): Moment[] {
  const rows = dossiers
    .filter(({ fiscalYear }) => fiscalYear === year)
    .flatMap(({ evaluations = [] }) => evaluations.filter(({ kind }) => kind === 'self').flatMap((self) => self.rows));
  const row = rows.find((candidate) => candidate.id === id);
  if (!row?.actual?.trim()) return [];
  const read = readTargetValue(row.actual, row.unit === undefined ? {} : { unit: row.unit });
  return [{ label: `${year} 年实际`, series: REACHED, value: valueOf(read, row.actual, unit) }];
}

function valueOf(read: TargetValue | undefined, text: string, unit: string): ChartValue {
  if (read?.kind !== 'comparison' || !isOneUnit(unit, read.unit)) return { value: undefined, text: text || '未填' };
  return { value: Number(read.value), text, isApproximate: read.precision !== 'exact' };
}

/** One unit, or none printed beside the figure. */
function isOneUnit(one: string, other: string): boolean {
  const places = sharedPlaces(one, other);
  return one === other || other === '' || (places !== undefined && places[0] === places[1]);
}

function titleOf(name: string, entries: readonly HistoryEntry[], changed: readonly HistoryEntry[]): string {
  const [first, last] = [entries[0]?.row, entries.at(-1)?.row];
  const from = first ? targetText(first) : '';
  const to = last ? targetText(last) : '';
  if (changed.length === 0) return `${name}：${entries.length} 版目标没有变化，都是 ${to}`;
  const counts = Map.groupBy(
    changed.flatMap(({ changes }) =>
      changes.filter(({ kind }) => kind === 'value' || kind === 'comparator').map(changeWords),
    ),
    (word) => word,
  );
  const words = [...counts].map(([word, members]) => `${word} ${members.length} 次`).join('，');
  return `${name}：${entries.length} 版目标，${words}，从 ${from} 到 ${to}`;
}
