import type { BulletChart } from '../../charts/bullet-chart.ts';
import { direction, meets, readTargetValue, type TargetValue } from '../../model/target-value.ts';
import { sharedPlaces } from '../../model/measure-unit.ts';
import type { EvaluatedRow } from '../../schemas/indicator-row.ts';
import { targetText } from '../parts/indicator-table.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { SourceLine } from '../shapes/table.ts';
import { chartTable } from './chart-table.ts';

/** Fewer comparable rows than this are read in the table. */
const ENOUGH_ROWS = 2;

type Row = BulletChart['rows'][number];

/** Target against actual of one evaluation, for the rows whose figures can be compared. */
export function targetActualFigure(
  rows: readonly EvaluatedRow[],
  id: string,
  source: SourceLine,
): FigureView | undefined {
  const drawn = rows.flatMap((row): Row[] => {
    const compared = comparedRow(row);
    return compared ? [compared] : [];
  });
  if (drawn.length < ENOUGH_ROWS) return undefined;
  const left = rows.length - drawn.length;
  const [met, missed] = ['达到', '未达到'].map(
    (state) => drawn.filter(({ stateText }) => stateText.startsWith(state)).length,
  );
  const far = drawn.filter(({ percent, direction: better }) => better === 'higher' && (percent ?? 0) > 150);
  const chart: BulletChart = { kind: 'bullet', name: '目标与实际', unit: '目标的 %', rowTitle: '指标', rows: drawn };
  return {
    id,
    title: `${met === drawn.length ? `能比较的 ${met} 项指标都达到目标` : `能比较的 ${drawn.length} 项指标中，${met} 项达到目标，${missed} 项未达到`}${far.length > 0 ? `；${far.length} 项超过目标一半以上` : ''}`,
    lead: `横轴是实际值占目标值的百分比，由印出的数推算。${left > 0 ? `另有 ${left} 项是文字、日期或不能比较的数，见表。` : ''}`,
    chart,
    table: chartTable(chart, id),
    source: { ...source, kind: 'computed' },
  };
}

/** A row whose target and actual are figures in one unit with a target above zero, else `undefined`. */
function comparedRow(row: EvaluatedRow): Row | undefined {
  if (row.target === undefined || row.actual === undefined) return undefined;
  const unit = row.unit === undefined ? {} : { unit: row.unit };
  const target = readTargetValue(row.target, { ...unit, ...(row.nature === undefined ? {} : { nature: row.nature }) });
  const actual = readTargetValue(row.actual, unit);
  const percent = percentOf(target, actual);
  if (percent === undefined || target.kind !== 'comparison' || actual.kind !== 'comparison') return undefined;
  const met = meets(target, actual);
  const better = direction(target);
  return {
    label: row.name || '（未填）',
    direction: better === 'earlier' ? undefined : better,
    percent,
    isApproximate: target.precision !== 'exact' || actual.precision !== 'exact',
    targetText: targetText(row),
    actualText: row.actual,
    stateText: met === undefined ? '不能判断' : met ? '达到' : '未达到',
  };
}

/** The actual in percent of the target; both must be plain figures in one unit. */
function percentOf(target: TargetValue, actual: TargetValue): number | undefined {
  if (target.kind !== 'comparison' || actual.kind !== 'comparison') return undefined;
  const places = sharedPlaces(target.unit, actual.unit);
  if (!places) return undefined;
  const [wanted, reached] = [Number(target.value) * 10 ** places[0], Number(actual.value) * 10 ** places[1]];
  return wanted > 0 ? (reached / wanted) * 100 : undefined;
}
