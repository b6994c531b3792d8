import type { HeatChart } from '../../charts/heat-chart.ts';
import type { ChartValue } from '../../charts/chart-value.ts';
import type { IntervalChart } from '../../charts/interval-chart.ts';
import type { RegionCode } from '../../model/codes.ts';
import { resultsOf } from '../../rules/satisfaction/surveyed.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import { fieldNames } from '../satisfaction/field-names.ts';
import { scaleTitle } from '../satisfaction/result-text.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';
import {
  axisEnds,
  axisText,
  DRAWN_SCALES,
  drawnInRows,
  drawnNumbers,
  meetsTarget,
  resultRow,
  resultValue,
  samplingWords,
  scaleUnit,
  spanText,
  type DrawnScale,
} from './survey-result-rows.ts';

type Surveys = readonly Keyed<'surveys'>[];
/** More rows or columns than this are read in the tables. */
const MOST_ROWS = 16;
const MOST_COLUMNS = 10;

/** The overall results of a region's surveys of one year, then by field and district; figures of their own for each scale. */
export function regionSatisfactionFigures(index: ArchiveIndex, surveys: Surveys, year: number): FigureView[] {
  const ofYear = surveys.filter(({ record }) => record.fiscalYear === year);
  return [
    ...DRAWN_SCALES.flatMap((scale) => overallFigure(index, ofYear, year, scale) ?? []),
    ...DRAWN_SCALES.flatMap((scale) => districtFigure(index, ofYear, year, scale) ?? []),
  ];
}

function overallFigure(index: ArchiveIndex, surveys: Surveys, year: number, scale: DrawnScale): FigureView | undefined {
  const members = surveys.filter(({ record }) => record.overall?.scale === scale).slice(0, MOST_ROWS);
  const names = fieldNames(index, members);
  const rows = members.flatMap(({ record }, at) => {
    const [place] = resultsOf(record);
    return place ? [resultRow(index, record, place, { label: names[at] ?? '', scale, hasTarget: true })] : [];
  });
  const values = rows.map(({ value }) => value);
  const [first] = members;
  if (!first || drawnNumbers(values).length < 2) return undefined;
  const judged = members.flatMap(({ record }) => (record.overall && meetsTarget(record, record.overall, scale)) ?? []);
  const met = judged.filter(Boolean).length;
  const id = `satisfaction-${year}-${scale}`;
  const ends = axisEnds(drawnInRows(rows));
  const chart: IntervalChart = {
    kind: 'interval',
    name: `${year} 年满意度（${scaleTitle[scale]}）`,
    unit: scaleUnit[scale],
    rowTitle: '领域',
    ends,
    rows,
  };
  return {
    id,
    title: [
      `${year} 年 ${rows.length} 次调查的总体结果（${scaleTitle[scale]}）${spanText(values)}`,
      judged.length > 0 && `印了目标的 ${judged.length} 次中，${met} 次达到`,
    ]
      .filter(Boolean)
      .join('；'),
    lead: `各次调查问的人和怎样选人不同，不排名，不相加。点是印出的结果，横线是全部对象的范围（95% 的把握，推算），只有随机抽样、印了份数的才有。${axisText(ends)}`,
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.record.citation, { unit: scaleUnit[scale] }),
  };
}

type Field = { name: string; label: string; values: readonly ChartValue[] };

/** Field × district of one year; a field that was not asked by a random sample says so in its name. */
function districtFigure(
  index: ArchiveIndex,
  surveys: Surveys,
  year: number,
  scale: DrawnScale,
): FigureView | undefined {
  const members = surveys.filter(({ record }) => record.items.some((item) => isOn(item, scale)));
  const areas = [
    ...new Set(
      members.flatMap(({ record }) => record.items.flatMap((item) => (isOn(item, scale) ? (item.area ?? []) : []))),
    ),
  ].toSorted() as RegionCode[];
  const [first] = members;
  if (!first || areas.length < 2) return undefined;
  const names = fieldNames(index, members);
  const fields = members.map(({ record }, at): Field => ({
    name: names[at] ?? '',
    label: `${names[at]}${record.sampling === 'random' ? '' : `（${samplingWords(record)}）`}`,
    values: areas.map((area) => {
      const item = record.items.find((other) => other.area === area && isOn(other, scale));
      if (!item?.result) return { value: undefined, text: '无' };
      const value = resultValue(item.result);
      return { ...value, text: value.text.replace(/\s*[%％分]$/, '') };
    }),
  }));
  const grid = gridOf(
    fields,
    areas.map((area) => index.archive.regions.get(area)?.name ?? area),
  );
  const values = fields.flatMap((field) => field.values);
  if (!grid || drawnNumbers(values).length < 4) return undefined;
  const id = `districts-map-${year}-${scale}`;
  const chart: HeatChart = {
    kind: 'heat',
    name: `${year} 年各领域、各辖区的满意度（${scaleTitle[scale]}）`,
    unit: scaleUnit[scale],
    ...grid,
  };
  return {
    id,
    title: `${year} 年 ${fields.length} 个领域、${areas.length} 个辖区的结果（${scaleTitle[scale]}）${spanText(values)}${widestText(fields, scale)}`,
    lead: '颜色按这张图里最低到最高分四档，越深数越大。各领域问的人不同，不排名；同一领域里辖区相差几点，可能只是问到的人不同。',
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.record.citation, { unit: scaleUnit[scale] }),
  };
}

function isOn({ area, result }: Keyed<'surveys'>['record']['items'][number], scale: DrawnScale): boolean {
  return area !== undefined && result?.scale === scale;
}

/** Districts across, or down where there are many; nothing where neither side fits. */
function gridOf(
  fields: readonly Field[],
  areas: readonly string[],
): Pick<HeatChart, 'rowTitle' | 'columns' | 'rows'> | undefined {
  if (areas.length <= MOST_COLUMNS) return { rowTitle: '领域', columns: areas, rows: fields };
  if (fields.length > MOST_COLUMNS) return undefined;
  const rows = areas.map((label, at) => ({
    label,
    values: fields.map(({ values }) => values[at] ?? { value: undefined, text: '无' }),
  }));
  return { rowTitle: '辖区', columns: fields.map(({ label }) => label), rows };
}

function widestText(fields: readonly Field[], scale: DrawnScale): string {
  const [widest] = fields
    .flatMap(({ name, values }) => {
      const known = drawnNumbers(values.filter(({ isApproximate }) => !isApproximate));
      return known.length < 2 ? [] : [{ name, span: Math.max(...known) - Math.min(...known) }];
    })
    .toSorted((a, b) => b.span - a.span);
  if (!widest || fields.length < 2) return '';
  return `；同一领域里辖区相差最多的是${widest.name}，${widest.span.toFixed(1)} ${scale === 'percent' ? '个百分点' : '分'}`;
}
