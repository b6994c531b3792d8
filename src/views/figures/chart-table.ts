import type { Chart } from '../../charts/chart.ts';
import type { ChartValue } from '../../charts/chart-value.ts';
import type { Cell, Table } from '../shapes/table.ts';

/** The numbers of a chart as a table, made from the very rows that it draws. */
export function chartTable(chart: Chart, id: string): Table {
  const base = { id: `${id}-data`, caption: `${chart.name}（数据）`, isTitled: true, unit: chart.unit };
  switch (chart.kind) {
    case 'dumbbell':
      return {
        ...base,
        rowTitle: chart.rowTitle,
        columns: chart.series.map((title, no) => ({ key: `s${no}`, title, numeric: true })),
        rows: chart.rows.map(({ label, values }) => ({ header: label, cells: values.map(valueCell) })),
      };
  }
}

/** A figure of a chart as a cell. */
export function valueCell({ value, text }: ChartValue): Cell {
  return value === undefined ? { kind: 'absent', text } : { kind: 'number', text };
}
