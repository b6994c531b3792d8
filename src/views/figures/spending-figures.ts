import type { HundredChart } from '../../charts/hundred-chart.ts';
import type { TreemapChart } from '../../charts/treemap-chart.ts';
import { addFen, decimalInUnit, formatFen, type Fen } from '../../model/money.ts';
import type { Budget } from '../../schemas/account.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { SourceLine } from '../shapes/table.ts';
import { chartTable } from './chart-table.ts';
import { spendingLines, treemapParts, type SpendingLine, type SpendingLines } from './spending-lines.ts';

/** As many parts as the hundred squares can tell apart, the last for all others. */
const MOST_PARTS = 8;

/** What an account spends by function: where a hundred yuan go, and 类 → 款 → 项 as areas. Empty where no table tells it. */
export function spendingFigures(
  account: Pick<Budget, 'tables'>,
  kind: '预算' | '决算',
  source: SourceLine,
): FigureView[] {
  const spending = spendingLines(account);
  if (!spending) return [];
  const computed: SourceLine = {
    ...source,
    kind: 'computed',
    place: `表${spending.table.no} ${spending.table.name}`,
    unit: spending.unit,
  };
  const positive = spending.lines.filter(({ fen }) => (fen ?? 0) > 0);
  if (positive.length < 2) return [];
  return [hundredFigure(spending, positive, kind, computed), treemapFigure(spending, positive, kind, computed)];
}

function hundredFigure(
  { unit, table }: SpendingLines,
  lines: readonly SpendingLine[],
  kind: string,
  source: SourceLine,
): FigureView {
  const sorted = lines.toSorted((a, b) => (b.fen ?? 0) - (a.fen ?? 0));
  const whole = addFen(sorted.map(({ fen }) => fen ?? (0 as Fen)));
  const shown = sorted.length > MOST_PARTS ? sorted.slice(0, MOST_PARTS - 1) : sorted;
  const rest = sorted.slice(shown.length);
  const restFen = addFen(rest.map(({ fen }) => fen ?? (0 as Fen)));
  const chart: HundredChart = {
    kind: 'hundred',
    name: `每 100 元${kind}支出用在哪里`,
    unit,
    rowTitle: '功能分类',
    parts: [
      ...shown.map(({ label, fen, value }) => ({
        label,
        value: { ...value, text: `${value.text} ${unit}` },
        shareText: yuanOfHundred(fen, whole),
      })),
      ...(rest.length > 0
        ? [
            {
              label: `其余 ${rest.length} 类`,
              value: { value: Number(decimalInUnit(restFen, unit)), text: formatFen(restFen, unit) },
              shareText: yuanOfHundred(restFen, whole),
            },
          ]
        : []),
    ],
  };
  const [first, second] = sorted;
  const two = addFen([first, second].map((line) => line?.fen ?? (0 as Fen)));
  return {
    id: 'hundred',
    title: `每 100 元支出中，${first?.label}占 ${yuanOfHundred(first?.fen, whole)}，${second?.label}占 ${yuanOfHundred(second?.fen, whole)}，两类合计 ${yuanOfHundred(two, whole)}`,
    lead: `按表${table.no}各类支出之和（${formatFen(whole, unit)}）推算；一格代表百分之一，不足一格的按余数大小归格。`,
    chart,
    table: chartTable(chart, 'hundred'),
    source,
  };
}

function treemapFigure(
  { unit, lines }: SpendingLines,
  positive: readonly SpendingLine[],
  kind: string,
  source: SourceLine,
): FigureView {
  const chart: TreemapChart = {
    kind: 'treemap',
    name: `${kind}支出按功能分类`,
    unit,
    rowTitle: '科目',
    parts: treemapParts(lines),
  };
  const leaves = positive.flatMap(deepest).toSorted((a, b) => (b.line.fen ?? 0) - (a.line.fen ?? 0));
  const [largest] = leaves;
  const level = { 3: '类', 5: '款', 7: '项' }[largest?.line.code.length ?? 3] ?? '级';
  return {
    id: 'treemap',
    title: `支出分 ${positive.length} 类，最细一级中最大的${level}是${largest?.line.label}，${largest?.line.value.text} ${unit}`,
    lead: '面积与金额成比例；类、款、项层层相套，下级不再加到上级。',
    chart,
    table: chartTable(chart, 'treemap'),
    source,
  };
}

function deepest(line: SpendingLine): { line: SpendingLine }[] {
  const parts = line.parts.filter(({ fen }) => (fen ?? 0) > 0);
  return parts.length > 0 ? parts.flatMap(deepest) : [{ line }];
}

/** 12.34 元 of a hundred; less than half a fen is said in words. */
export function yuanOfHundred(part: Fen | undefined, whole: Fen): string {
  const fen = Math.round(((part ?? 0) / whole) * 10_000);
  if (fen === 0) return '不到 0.01 元';
  return `${(fen / 100).toFixed(2)} 元`;
}
