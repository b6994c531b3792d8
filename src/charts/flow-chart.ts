import { max } from 'd3';
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { chartSvg, emptyChart, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import type { ChartValue } from './chart-value.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';
import { shortened, wrapText } from './wrap-text.ts';

/** Money that goes from one column of names to the next, such as 四本预算 → 功能分类 → 部门. */
export type FlowChart = {
  kind: 'flow';
  name: string;
  unit: string;
  rowTitle: string;
  /** Headings of the columns, from left to right. */
  columns: readonly string[];
  nodes: readonly { id: string; column: number; label: string; value: ChartValue }[];
  links: readonly { from: string; to: string; value: ChartValue }[];
};

const NODE_PX = 10;
const HEAD_PX = 28;
const BAR_PX = 12;
const GAP_PX = 20;
/** From this height on a node has room for its figure on a line of its own below its name. */
const TWO_LINES_PX = 12;

/**
 * Bands as thick as their figures. On a narrow screen, a list of bars, each source with where it goes. What has no
 * thickness (missing, zero, negative) is told in words.
 */
export function flowChart(chart: FlowChart, frame: ChartFrame): Markup {
  if (!chart.links.some(hasBand)) return emptyChart(frame, chart.name);
  return frame.widthPx < NARROW_PX ? listOfBars(chart, frame) : bands(chart, frame);
}

/** The layout writes its own `value` into a node, so the figure comes as text. */
type Node = { id: string; column: number; label: string; text: string };
type Link = { source: string; target: string; value: number; isApproximate: boolean };

function bands({ name, unit, columns, nodes, links }: FlowChart, frame: ChartFrame): Markup {
  const shown = links.filter(hasBand);
  const linked = nodes.filter(({ id }) => shown.some(({ from, to }) => from === id || to === id));
  const rows = max(columns, (_, column) => linked.filter((node) => node.column === column).length) ?? 1;
  const labelPx = Math.min(190, (frame.widthPx - 40) / columns.length - 40);
  const lastPx = labelPx + 8;
  const heightPx = Math.max(220, rows * 40);
  const layout = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort(null)
    .nodeWidth(NODE_PX)
    .nodePadding(GAP_PX)
    .extent([
      [1, HEAD_PX + 8],
      [frame.widthPx - lastPx, HEAD_PX + heightPx],
    ]);
  const graph = layout({
    nodes: linked.map(({ id, column, label, value }) => ({ id, column, label, text: value.text })),
    links: shown.map(({ from, to, value }) => ({
      source: from,
      target: to,
      value: value.value ?? 0,
      isApproximate: value.isApproximate ?? false,
    })),
  });
  const path = sankeyLinkHorizontal<Node, Link>();
  const places = graph.nodes.map((node) => ({
    node,
    x: (node.x1 ?? 0) + 6,
    middle: ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2,
    isLow: (node.y1 ?? 0) - (node.y0 ?? 0) < TWO_LINES_PX,
  }));
  const leftOut = wrapText(leftOutText(nodes, links, unit), frame.widthPx, SMALL_PX, 4);
  const footPx = leftOut.length === 0 ? 0 : linesHeightPx(leftOut.length, SMALL_PX) + 10;
  const bottomPx = HEAD_PX + heightPx + 16;
  return chartSvg(frame, bottomPx + footPx, name, [
    ...columns.flatMap((title, column) => {
      const x = graph.nodes.find((node) => node.column === column)?.x0;
      return x === undefined ? [] : [chartText(title, { x, y: HEAD_PX / 2, fontPx: SMALL_PX, kind: 'chart-soft' })];
    }),
    ...graph.links.map(
      (link) =>
        svg`<path class="chart-flow${link.isApproximate && ' chart-flow--about'}" d="${(path(link) ?? '').replace(/\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 100) / 100))}" stroke-width="${Math.max(1, link.width ?? 1)}"/>`,
    ),
    ...graph.nodes.map(
      (node) =>
        svg`<rect class="chart-fill-1" x="${node.x0 ?? 0}" y="${node.y0 ?? 0}" width="${NODE_PX}" height="${Math.max(1, (node.y1 ?? 0) - (node.y0 ?? 0))}"/>`,
    ),
    ...places.flatMap(({ node, x, middle, isLow }) => {
      const namePx = isLow ? labelPx - textWidthPx(` ${node.text}`, SMALL_PX) : labelPx;
      const label = shortened(node.label, namePx, SMALL_PX);
      const lines = isLow ? [`${label} ${node.text}`] : [label, node.text];
      return chartLines(lines, { x, y: middle, fontPx: SMALL_PX });
    }),
    ...chartLines(leftOut, { x: 0, y: bottomPx + footPx / 2, fontPx: SMALL_PX, kind: 'chart-soft' }),
  ]);
}

function hasBand({ value }: FlowChart['links'][number]): boolean {
  return (value.value ?? 0) > 0;
}

function leftOutText(nodes: FlowChart['nodes'], links: FlowChart['links'], unit: string): string {
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  const without = links.filter((link) => !hasBand(link));
  if (without.length === 0) return '';
  const told = without.map(({ from, to, value }) => `${labelOf(from)}到${labelOf(to)} ${value.text}`);
  return `没有画出的：${told.join('；')}（${unit}）`;
}

function listOfBars({ name, nodes, links }: FlowChart, frame: ChartFrame): Markup {
  const labelOf = new Map(nodes.map(({ id, label }) => [id, label]));
  const most = max(links, ({ value }) => value.value ?? 0) ?? 1;
  let y = 0;
  const drawn = nodes.flatMap((node) => {
    const going = links.filter(({ from }) => from === node.id);
    if (going.length === 0) return [];
    const head = wrapText(`${node.label} ${node.value.text}`, frame.widthPx, LABEL_PX, 2);
    const headPx = linesHeightPx(head.length) + 8;
    const parts: Markup[] = chartLines(head, { x: 0, y: y + headPx / 2, kind: 'chart-strong' });
    y += headPx;
    for (const link of going) {
      const { to, value } = link;
      const text = wrapText(`${labelOf.get(to) ?? to}　${value.text}`, frame.widthPx - 12, SMALL_PX, 2);
      const textPx = linesHeightPx(text.length, SMALL_PX);
      parts.push(...chartLines(text, { x: 12, y: y + textPx / 2, fontPx: SMALL_PX }));
      y += textPx + 4;
      if (!hasBand(link)) continue;
      const barPx = Math.max(1, ((frame.widthPx - 24) * (value.value ?? 0)) / most);
      parts.push(
        svg`<rect class="${value.isApproximate ? 'chart-about' : 'chart-fill-3'}" x="12" y="${y - 2}" width="${barPx}" height="${BAR_PX - 4}"/>`,
      );
      y += BAR_PX;
    }
    y += 8;
    return parts;
  });
  return chartSvg(frame, y, name, drawn);
}
