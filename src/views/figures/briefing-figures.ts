import type { ChartValue } from '../../charts/chart-value.ts';
import type { DumbbellChart } from '../../charts/dumbbell-chart.ts';
import { comparable } from '../../model/comparable.ts';
import { readDecimal } from '../../model/decimal.ts';
import { decimalInUnit, fenOf, formatMoney, precisionOf, type Money, type MoneyUnit } from '../../model/money.ts';
import { askOf, type AskedObject } from '../../questions/asked-object.ts';
import { exactFigure } from '../../rules/results/reached-figures.ts';
import { isSatisfaction, readRow } from '../../rules/results/read-row.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import type { EvaluatedRow } from '../../schemas/indicator-row.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { framedComparand } from '../evaluations/score-comparand.ts';
import { scoreText } from '../objects/stages/evaluation-stage.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { SourceLine } from '../shapes/table.ts';
import { accountYearsFigure } from './account-years-figure.ts';
import { chartTable } from './chart-table.ts';
import { targetActualFigure } from './target-actual-figure.ts';

type Dossier = RecordOf<'dossiers'>;

/** Years and objects that a figure on a third of a sheet has room for. */
const MOST_ROWS = 4;
const MOST_OBJECTS = 3;
const MOST_BULLETS = 3;
const NONE: ChartValue = { value: undefined, text: '本站未收录' };

/** The largest asks of a department beside what the year before gave. */
export function asksFigure(index: ArchiveIndex, largest: readonly AskedObject[]): FigureView | undefined {
  const rows = largest.filter(({ dossier }) => askOf(dossier)).slice(0, MOST_OBJECTS);
  const [first] = rows;
  const unit = first && askOf(first.dossier)?.amount.unit;
  const citation = first?.dossier.budget?.citation;
  if (!first || !unit || !citation) return undefined;
  const { year } = first;
  return figureOf(
    {
      ...{ kind: 'dumbbell', name: `${year} 年安排与上年`, unit, rowTitle: '项目或政策' },
      series: [
        `${year - 1} 年批复`,
        `${year} 年${rows.every(({ dossier }) => askOf(dossier)?.title === '申报') ? '申报' : '安排'}`,
      ],
      rows: rows.map(({ name, earlier: [last], dossier }) => ({
        label: name,
        values: [
          moneyValue(
            last?.fiscalYear === year - 1 ? (last.budget?.approved ?? last.budget?.adjusted) : undefined,
            unit,
          ),
          moneyValue(askOf(dossier)?.amount, unit),
        ],
      })),
    },
    'asks',
    `金额最大的 ${rows.length} 项：${year} 年安排与 ${year - 1} 年批复`,
    sourceLine(index, citation, { unit }),
  );
}

/** Budget against final account of a department, of the last years that have both. */
export function shortAccountsFigure(index: ArchiveIndex, department: string): FigureView | undefined {
  const figure = accountYearsFigure(index, department);
  if (figure?.chart.kind !== 'dumbbell') return undefined;
  const rows = figure.chart.rows.filter(({ values }) => values.every(({ value }) => value !== undefined));
  const chart = { ...figure.chart, rows: rows.slice(-MOST_OBJECTS) };
  return {
    ...figure,
    lead: undefined,
    chart,
    table: chartTable(chart, figure.id),
    source: { ...figure.source, note: undefined },
  };
}

/** What an object was given and spent, year by year, with the ask of the year that is deliberated. */
export function moneyYearsFigure(index: ArchiveIndex, { year, dossier, earlier }: AskedObject): FigureView | undefined {
  const unit = askOf(dossier)?.amount.unit;
  const citation = dossier.budget?.citation;
  if (!unit || !citation) return undefined;
  const years = [dossier, ...earlier].slice(0, MOST_ROWS).toReversed();
  return figureOf(
    {
      ...{ kind: 'dumbbell', name: '各年安排与执行', unit, rowTitle: '年度' },
      series: ['批复或申报', '执行'],
      rows: years.map((one) => ({
        label: `${one.fiscalYear} 年${askOf(one)?.title ?? ''}`,
        values: [
          moneyValue(askOf(one)?.amount, unit),
          one.fiscalYear === year && !one.budget?.executed
            ? { value: undefined, text: '还没有执行' }
            : moneyValue(one.budget?.executed, unit),
        ],
      })),
    },
    'money-years',
    `各年安排与执行，${years[0]?.fiscalYear} 至 ${year} 年`,
    sourceLine(index, citation, { unit }),
  );
}

/** Self-evaluations of two years of the largest asks, where the forms are alike. */
export function scoresFigure(index: ArchiveIndex, largest: readonly AskedObject[]): FigureView | undefined {
  const pairs = largest.flatMap(({ name, earlier: [last, before] }) => {
    const [now, then] = [selfOf(last), selfOf(before)];
    if (!last || !now || !then || before?.fiscalYear !== last.fiscalYear - 1) return [];
    const verdict = comparable(framedComparand(last.regionCode, then), framedComparand(last.regionCode, now));
    return verdict.like ? [{ name, year: last.fiscalYear, now, then }] : [];
  });
  const [first] = pairs;
  const rows = pairs.filter(({ year }) => year === first?.year).slice(0, MOST_OBJECTS);
  if (!first || rows.length < 2) return undefined;
  const values = rows.map(({ name, now, then }) => ({ label: name, values: [scoreValue(then), scoreValue(now)] }));
  return figureOf(
    {
      ...{ kind: 'dumbbell', name: '单位自评总分', unit: '分', rowTitle: '项目或政策' },
      floor: floorOf(values.flatMap((row) => row.values)),
      series: [`${first.year - 1} 年`, `${first.year} 年`],
      rows: values,
    },
    'scores',
    `单位自评总分，${first.year - 1} 年与 ${first.year} 年，只列两年表式相同的`,
    sourceLine(index, first.now.citation, { unit: '分' }),
  );
}

/** Targets against results of an evaluation: those that fell short first, as many as a third of a sheet has room for. */
export function shortTargetsFigure(rows: readonly EvaluatedRow[], source: SourceLine): FigureView | undefined {
  const figure = targetActualFigure(rows, 'target-actual', { ...source, note: undefined });
  if (figure?.chart.kind !== 'bullet') return undefined;
  const all = figure.chart.rows;
  const missed = all.filter(({ stateText }) => stateText.startsWith('未'));
  const shown = [...missed, ...all.filter((row) => !missed.includes(row))].slice(0, MOST_BULLETS);
  const chart = { ...figure.chart, rows: shown };
  const lead =
    all.length > shown.length
      ? `画出 ${shown.length} 项，未达到的在前；横轴是实际占目标的百分比（推算）。`
      : figure.lead;
  return { ...figure, lead, chart, table: chartTable(chart, figure.id) };
}

/** One indicator of satisfaction of an object through the years, as its self-evaluations print it, beside its target. */
export function satisfactionFigure(index: ArchiveIndex, { earlier }: AskedObject): FigureView | undefined {
  const years = earlier.slice(0, MOST_ROWS).toReversed();
  const printed = years.flatMap((one) => {
    const self = selfOf(one);
    const row = self?.rows.find((candidate) => isSatisfaction(candidate) && candidate.name !== '');
    const reading = row && readRow(row);
    const actual = reading && exactFigure(reading.actual);
    return self && row && reading && actual
      ? [{ year: one.fiscalYear, self, row, target: exactFigure(reading.target), actual }]
      : [];
  });
  const newest = printed.at(-1);
  const rows = printed.filter(({ row, actual }) => row.id === newest?.row.id && actual.unit === newest.actual.unit);
  if (!newest || rows.length === 0) return undefined;
  const unit = newest.actual.unit;
  const values = rows.map(({ year, target, actual, row }) => ({
    label: `${year} 年`,
    values: [
      target ? { value: Number(target.value), text: row.target ?? '' } : { value: undefined, text: '没有数字目标' },
      { value: Number(actual.value), text: row.actual ?? '' },
    ],
  }));
  return figureOf(
    {
      ...{ kind: 'dumbbell', name: newest.row.name, unit: unit || '原件单位', rowTitle: '年度' },
      floor: floorOf(values.flatMap((row) => row.values)),
      series: ['目标', '实际'],
      rows: values,
    },
    'satisfaction-years',
    `${newest.row.name}，单位自评所填，没有印调查人数`,
    sourceLine(index, newest.self.citation, { unit }),
  );
}

function figureOf(chart: DumbbellChart, id: string, title: string, source: SourceLine): FigureView {
  return { id, title, chart, table: chartTable(chart, id), source: { ...source, note: undefined } };
}

function selfOf(dossier: Dossier | undefined): Evaluation | undefined {
  return dossier?.evaluations?.find((one) => one.kind === 'self' && scoreText(one) !== undefined);
}

function scoreValue({ totalScore = '' }: Evaluation): ChartValue {
  const points = readDecimal(totalScore.replace(/\s*分$/, ''));
  return points === undefined ? { value: undefined, text: totalScore } : { value: Number(points), text: totalScore };
}

/** A scale that begins below the least of figures lying close together far above zero. */
function floorOf(values: readonly ChartValue[]): number {
  const known = values.flatMap(({ value }) => value ?? []);
  return known.length === 0 ? 0 : Math.max(0, Math.floor((Math.min(...known) - 1) / 5) * 5);
}

function moneyValue(amount: Money | undefined, unit: MoneyUnit): ChartValue {
  if (!amount) return NONE;
  const text = amount.unit === unit ? formatMoney(amount).replace(unit, '') : formatMoney(amount);
  const isApproximate = precisionOf(amount) !== 'exact';
  return { value: Number(decimalInUnit(fenOf(amount), unit)), text, ...(isApproximate ? { isApproximate } : {}) };
}
