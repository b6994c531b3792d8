import type { IntervalChart } from '../../charts/interval-chart.ts';
import { resultsOf, type Survey, type SurveyedResult } from '../../rules/satisfaction/surveyed.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
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
  scaleUnit,
  spanText,
  type DrawnScale,
} from './survey-result-rows.ts';

/** More rows than this are read in the table of the answers. */
const MOST_ROWS = 24;

/** The results of one survey, the whole first, each with what its sample allows to say; a figure for each scale. */
export function surveyFigures(index: ArchiveIndex, survey: Survey): FigureView[] {
  return DRAWN_SCALES.flatMap((scale) => surveyFigure(index, survey, scale) ?? []);
}

function surveyFigure(index: ArchiveIndex, survey: Survey, scale: DrawnScale): FigureView | undefined {
  const places = resultsOf(survey).filter(({ result }) => result.scale === scale);
  const shown = places.slice(0, MOST_ROWS);
  const rows = shown.map((place) =>
    resultRow(index, survey, place, {
      label: labelOf(index, survey, place),
      scale,
      hasTarget: isOfTarget(survey, place),
    }),
  );
  const values = rows.map(({ value }) => value);
  const isAlone = !rows.some(({ interval, target }) => interval ?? target);
  if (drawnNumbers(values).length < 2 || (isAlone && rows.length < 3)) return undefined;
  const id = `results-${scale}`;
  const ends = axisEnds(drawnInRows(rows));
  const chart: IntervalChart = {
    kind: 'interval',
    name: `各项结果（${scaleTitle[scale]}）`,
    unit: scaleUnit[scale],
    rowTitle: '题目或领域',
    ends,
    rows,
  };
  return {
    id,
    title: findingOf(survey, shown, rows, scale),
    lead: leadOf(survey, rows, places.length - shown.length) + axisText(ends),
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, survey.citation, { unit: scaleUnit[scale] }),
  };
}

function labelOf({ archive }: ArchiveIndex, survey: Survey, { path, name }: SurveyedResult): string {
  if (path[0] === 'overall') return '总体结果';
  const area = survey.items[Number(path[1])]?.area;
  const areaName = area && archive.regions.get(area)?.name;
  return areaName && !name.includes(areaName) ? `${name}（${areaName}）` : name;
}

/** The target is of the whole, and of each part of the region that was asked the same by the same formula. */
function isOfTarget({ overall, items }: Survey, { path, result }: SurveyedResult): boolean {
  if (path[0] === 'overall') return true;
  const isPart = items[Number(path[1])]?.area !== undefined;
  return isPart && overall?.scale === result.scale && overall.formula === result.formula;
}

function findingOf(
  survey: Survey,
  places: readonly SurveyedResult[],
  rows: IntervalChart['rows'],
  scale: DrawnScale,
): string {
  const isWhole = places[0]?.path[0] === 'overall';
  const [overall] = rows;
  const parts = rows.slice(isWhole ? 1 : 0);
  const whole = isWhole && overall ? `总体 ${overall.value.text}${againstTarget(survey, overall, scale)}` : undefined;
  const drawn = parts.filter(({ value }) => value.value !== undefined);
  const rest = drawn.length > 1 && `${drawn.length} 项${spanText(drawn.map(({ value }) => value))}`;
  return [whole, rest].filter(Boolean).join('；');
}

/** Printed against printed; where there is an interval, also whether the target lies in it. */
function againstTarget(
  survey: Survey,
  { interval, target, value }: IntervalChart['rows'][number],
  scale: DrawnScale,
): string {
  if (value.value === undefined) return '，超出 0 至 100，不画点';
  const met = survey.overall && meetsTarget(survey, survey.overall, scale);
  if (!target || met === undefined) return '';
  const unsure = interval && interval.low <= target.value && target.value <= interval.high;
  return `，${met ? '达到' : '没有达到'}目标“${target.text}”${unsure ? '，但目标落在误差范围之内' : ''}`;
}

function leadOf(survey: Survey, rows: IntervalChart['rows'], left: number): string {
  return [
    rows.some(({ interval }) => interval)
      ? '点是印出的结果，横线是全部对象的范围（95% 的把握，推算）；横线重叠的两项，不能只凭点的位置说谁高谁低。'
      : '点是印出的结果。不是随机抽样或没有印份数的，没有误差范围。',
    survey.target !== undefined && !rows.some(({ target }) => target)
      ? `目标值印作“${survey.target}”，对不上这里的哪一项，没有画。`
      : '',
    left > 0 ? `另有 ${left} 项见下面的表。` : '',
  ].join('');
}
