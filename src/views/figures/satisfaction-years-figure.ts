import type { SlopeChart } from '../../charts/slope-chart.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import { fieldNames } from '../satisfaction/field-names.ts';
import { scaleTitle } from '../satisfaction/result-text.ts';
import { surveySeries } from '../satisfaction/survey-series.ts';
import { overallChange } from '../satisfaction/year-change.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';
import { axisEnds, DRAWN_SCALES, drawnNumbers, resultValue, scaleUnit, type DrawnScale } from './survey-result-rows.ts';

/** More lines than this cannot be told apart. */
const MOST_LINES = 12;

/**
 * Overall results of a region's surveys over the years, a figure for each scale. Two years are joined only where they
 * may be compared; what has no such pair is left to the table of the years.
 */
export function satisfactionYearsFigures(index: ArchiveIndex, surveys: readonly Keyed<'surveys'>[]): FigureView[] {
  return DRAWN_SCALES.flatMap((scale) => yearsFigure(index, surveys, scale) ?? []);
}

function yearsFigure(
  index: ArchiveIndex,
  surveys: readonly Keyed<'surveys'>[],
  scale: DrawnScale,
): FigureView | undefined {
  const onScale = surveys.filter(({ record }) => record.overall?.scale === scale);
  const years = [...new Set(onScale.map(({ record }) => record.fiscalYear))].toSorted((a, b) => a - b);
  const series = surveySeries(onScale);
  const lines = series.map((members) => lineOf(index, members, years));
  const joined = lines.filter(({ joins }) => joins.includes(true));
  const shown = joined.slice(0, MOST_LINES);
  const newest = shown[0]?.members[0];
  if (!newest) return undefined;
  const names = fieldNames(
    index,
    shown.flatMap(({ members }) => members[0] ?? []),
  );
  const id = `satisfaction-years-${scale}`;
  const chart: SlopeChart = {
    kind: 'slope',
    name: `各年总体结果（${scaleTitle[scale]}）`,
    unit: scaleUnit[scale],
    rowTitle: '领域',
    moments: years.map((year) => `${year} 年`),
    ends: axisEnds(drawnNumbers(shown.flatMap(({ values }) => values))),
    lines: shown.map(({ values, joins }, at) => ({ label: names[at] ?? '', values, isComparable: joins })),
  };
  const left = lines.length - shown.length;
  return {
    id,
    title: findingOf(index, shown, scale),
    lead: `两年都是随机抽样、对象和算法相同，才连成线。${left > 0 ? `另有 ${left} 项没有可以这样比较的两年，没有画，见下表。` : ''}`,
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, newest.record.citation, { unit: scaleUnit[scale] }),
  };
}

type Line = ReturnType<typeof lineOf>;

/** Values by year, and for each but the last whether it may be compared with the next. Members stand newest first. */
function lineOf(index: ArchiveIndex, members: readonly Keyed<'surveys'>[], years: readonly number[]) {
  const ofYear = (year: number | undefined) => members.find(({ record }) => record.fiscalYear === year)?.record;
  const values = years.map((year) => {
    const overall = ofYear(year)?.overall;
    return overall ? resultValue(overall) : { value: undefined, text: '本站未收录' };
  });
  const joins = years.slice(1).map((year, at) => {
    const survey = ofYear(year);
    const change = survey && ofYear(years[at]) && overallChange(index, survey);
    return change !== undefined && change.verdict !== 'none';
  });
  return { members, values, joins };
}

/** How many of the last comparable changes are beyond sampling error, of the newest year that has any. */
function findingOf(index: ArchiveIndex, lines: readonly Line[], scale: DrawnScale): string {
  const changes = lines.flatMap(({ members }) =>
    members.flatMap(({ record }) => {
      const change = overallChange(index, record);
      return change === undefined || change.verdict === 'none'
        ? []
        : [{ year: record.fiscalYear, verdict: change.verdict }];
    }),
  );
  const year = Math.max(...changes.map((change) => change.year));
  const ofYear = changes.filter((change) => change.year === year);
  const count = (verdict: string) => ofYear.filter((change) => change.verdict === verdict).length;
  const parts = [
    count('higher') > 0 && `${count('higher')} 项提高`,
    count('lower') > 0 && `${count('lower')} 项降低`,
    count('unsure') > 0 && `${count('unsure')} 项不能说有变化`,
  ].filter(Boolean);
  return `${year} 年与上年可比的 ${ofYear.length} 项（${scaleTitle[scale]}）中，${parts.join('，')}（推算）`;
}
