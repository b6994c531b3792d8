import type { Chart } from '../../charts/chart.ts';
import type { ChartValue } from '../../charts/chart-value.ts';
import type { TreemapPart } from '../../charts/treemap-chart.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';

/** The numbers of a chart as a table, made from the very rows that it draws. */
export function chartTable(chart: Chart, id: string): Table {
  const base = {
    id: `${id}-data`,
    caption: `${chart.name}（数据）`,
    isTitled: true,
    unit: chart.unit,
    rowTitle: chart.rowTitle,
  };
  switch (chart.kind) {
    case 'bullet':
      return {
        ...base,
        unit: undefined,
        columns: [
          { key: 'target', title: '目标', numeric: true },
          { key: 'actual', title: '实际', numeric: true },
          { key: 'state', title: '判断' },
        ],
        rows: chart.rows.map(({ label, targetText, actualText, stateText }) => ({
          header: label,
          cells: [textCell(targetText), textCell(actualText), textCell(stateText)],
        })),
      };
    case 'dumbbell':
      return {
        ...base,
        columns: chart.series.map((title, no) => ({ key: `s${no}`, title, numeric: true })),
        rows: chart.rows.map(({ label, values }) => ({ header: label, cells: values.map(valueCell) })),
      };
    case 'flow': {
      const labels = new Map(chart.nodes.map(({ id: node, label }) => [node, label]));
      return {
        ...base,
        columns: [
          { key: 'to', title: '去向' },
          { key: 'value', title: '金额', numeric: true },
        ],
        rows: chart.links.map(({ from, to, value }) => ({
          header: labels.get(from) ?? from,
          cells: [{ kind: 'text', text: labels.get(to) ?? to }, valueCell(value)],
        })),
      };
    }
    case 'hundred':
      return {
        ...base,
        columns: [
          { key: 'value', title: '金额', numeric: true },
          { key: 'share', title: '每 100 元中', numeric: true },
        ],
        rows: chart.parts.map(({ label, value, shareText }) => ({
          header: label,
          cells: [valueCell(value), { kind: 'number', text: shareText }],
        })),
      };
    case 'heat':
      return {
        ...base,
        columns: chart.columns.map((title, no) => ({ key: `c${no}`, title, numeric: true })),
        rows: chart.rows.map(({ label, values }) => ({ header: label, cells: values.map(valueCell) })),
      };
    case 'histogram':
      return {
        ...base,
        unit: undefined,
        columns: [{ key: 'count', title: '个数', numeric: true }],
        rows: chart.bins.map(({ label, count }) => ({ header: label, cells: [textCell(String(count))] })),
      };
    case 'interval':
      return {
        ...base,
        columns: [
          { key: 'value', title: '结果', numeric: true },
          { key: 'interval', title: '全部对象的范围（95% 的把握）', numeric: true },
          { key: 'target', title: '目标', numeric: true },
          { key: 'note', title: '样本' },
        ],
        rows: chart.rows.map(({ label, value, interval, target, note }) => ({
          header: label,
          cells: [valueCell(value), textCell(interval?.text ?? '无'), textCell(target?.text ?? '无'), textCell(note)],
        })),
      };
    case 'quadrant':
      return {
        ...base,
        columns: [
          { key: 'across', title: chart.across, numeric: true },
          { key: 'upwards', title: chart.upwards, numeric: true },
          { key: 'text', title: '说明' },
        ],
        rows: chart.points.map(({ label, across, upwards, text }) => ({
          header: label,
          cells: [valueCell(percentValue(across)), valueCell(percentValue(upwards)), textCell(text)],
        })),
      };
    case 'scatter':
      return {
        ...base,
        unit: undefined,
        columns: [
          { key: 'across', title: chart.across, numeric: true },
          { key: 'upwards', title: chart.upwards, numeric: true },
        ],
        rows: chart.points.map(({ label, across, upwards }) => ({
          header: label,
          cells: [valueCell(across), valueCell(upwards)],
        })),
      };
    case 'slope':
      return {
        ...base,
        columns: chart.moments.map((title, no) => ({ key: `m${no}`, title, numeric: true })),
        rows: chart.lines.map(({ label, values }) => ({ header: label, cells: values.map(valueCell) })),
      };
    case 'steps':
      return {
        ...base,
        columns: [
          { key: 'series', title: '性质' },
          { key: 'value', title: '数值', numeric: true },
        ],
        rows: chart.moments.map(({ label, series, value }) => ({
          header: label,
          cells: [textCell(chart.series[series] ?? ''), valueCell(value)],
        })),
      };
    case 'timeline':
      return {
        ...base,
        unit: undefined,
        columns: [...chart.series.map((title, no) => ({ key: `s${no}`, title })), { key: 'note', title: '说明' }],
        rows: chart.rows.map(({ label, marks, note }) => ({
          header: label,
          cells: [
            ...chart.series.map((_, no) =>
              textCell(
                marks
                  .filter(({ series }) => series === no)
                  .map(({ text }) => text)
                  .join('、') || '无',
              ),
            ),
            textCell(note),
          ],
        })),
      };
    case 'waterfall':
      return {
        ...base,
        columns: [{ key: 'value', title: '金额', numeric: true }],
        rows: chart.steps.map(({ label, role, value }) => ({
          header: label,
          role: role === 'total' ? ('subtotal' as const) : undefined,
          cells: [valueCell(value)],
        })),
      };
    case 'treemap':
      return {
        ...base,
        columns: [{ key: 'value', title: '金额', numeric: true }],
        rows: chart.parts.flatMap((part) => partRows(part, 0)),
      };
  }
}

/** A figure of a chart as a cell. */
export function valueCell({ value, text }: ChartValue): Cell {
  return value === undefined ? { kind: 'absent', text } : { kind: 'number', text };
}

function textCell(text: string): Cell {
  return { kind: 'text', text };
}

function percentValue(value: number | undefined): ChartValue {
  return value === undefined ? { value, text: '说不清' } : { value, text: `${Math.round(value * 10) / 10}%` };
}

function partRows({ label, value, parts = [] }: TreemapPart, level: 0 | 1 | 2): Row[] {
  const below = level === 0 ? 1 : 2;
  return [{ header: label, level, cells: [valueCell(value)] }, ...parts.flatMap((part) => partRows(part, below))];
}
