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

function partRows({ label, value, parts = [] }: TreemapPart, level: 0 | 1 | 2): Row[] {
  const below = level === 0 ? 1 : 2;
  return [{ header: label, level, cells: [valueCell(value)] }, ...parts.flatMap((part) => partRows(part, below))];
}
