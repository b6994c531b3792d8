import type { HeatChart } from '../../charts/heat-chart.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { Table } from '../shapes/table.ts';
import { chartTable } from './chart-table.ts';

/** Levels × books × stages: where this site holds records of a year, from the table that counts them. */
export function coverageFigure(table: Table, siteName: string, year: number): FigureView | undefined {
  if (table.rows.length === 0) return undefined;
  const chart: HeatChart = {
    kind: 'heat',
    name: `${year} 年本站收录的份数`,
    unit: '份',
    rowTitle: table.rowTitle ?? '层级与预算',
    columns: table.columns.map(({ title }) => title),
    rows: table.rows.map(({ header, cells }) => ({
      label: header,
      values: cells.map(({ kind, text }) =>
        kind === 'absent' ? { value: undefined, text: '无' } : { value: Number(text), text },
      ),
    })),
  };
  const counts = table.columns.map(({ title }, at) => ({
    title,
    count: table.rows.filter(({ cells }) => cells[at]?.kind === 'number').length,
  }));
  const without = counts.filter(({ count }) => count === 0).map(({ title }) => title);
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return {
    id: 'coverage-map',
    title: `${table.rows.length} 类记录中，收录最全的环节是${most?.title}，有 ${most?.count} 类；${without.length === 0 ? '各环节都有收录' : `没有收录的环节：${without.join('、')}`}`,
    lead: '数的是本站收录的记录，不是当地的全部；“无”是本站未收录，不是没有。',
    chart,
    table: chartTable(chart, 'coverage-map'),
    source: { kind: 'computed', sourceTitle: `${siteName}收录的记录`, unit: '份' },
  };
}
