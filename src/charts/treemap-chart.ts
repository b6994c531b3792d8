import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from 'd3';
import { chartSvg, emptyChart, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, linesHeightPx } from './chart-text.ts';
import type { ChartValue } from './chart-value.ts';
import { attributes, svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';
import { shortened, wrapText } from './wrap-text.ts';

/** A whole with its parts and theirs, such as 类 → 款 → 项. A part without parts of its own is an area. */
export type TreemapPart = {
  label: string;
  value: ChartValue;
  parts?: readonly TreemapPart[] | undefined;
  /** By which a script finds the area again. */
  key?: string | undefined;
};
export type TreemapChart = {
  kind: 'treemap';
  name: string;
  unit: string;
  rowTitle: string;
  parts: readonly TreemapPart[];
};

const HEAD_PX = 24;
const PAD_PX = 5;
/** A part with parts that is smaller than this has no room for its heading above them: it is one area. */
const LEAST_PX = { width: 3 * LABEL_PX, height: HEAD_PX + 18 };

/** Areas in proportion to the figures. What has no area (missing, zero, negative) is named below the picture. */
export function treemapChart({ name, parts, unit }: TreemapChart, frame: ChartFrame): Markup {
  const isNarrow = frame.widthPx < NARROW_PX;
  const root = hierarchy<TreemapPart>(
    { label: name, value: { value: undefined, text: '' }, parts },
    ({ parts: inner }) => inner?.filter(hasArea),
  ).sum(({ value, parts: inner }) => (inner?.some(hasArea) ? 0 : Math.max(0, value.value ?? 0)));
  if ((root.value ?? 0) === 0) return emptyChart(frame, name);
  const heightPx = isNarrow ? 520 : 420;
  const placed = treemap<TreemapPart>()
    .size([frame.widthPx, heightPx])
    .tile(treemapSquarify)
    .paddingOuter(0)
    .paddingTop((node) => (hasHead(node) ? HEAD_PX : 0))
    .paddingInner((node) => (node.depth === 0 ? 4 : 1))
    .round(true)(root);
  const areas = (placed.children ?? []).flatMap((part) => (hasHead(part) ? part.descendants() : [part]));
  const leftOut = wrapText(leftOutText(parts, unit), frame.widthPx, SMALL_PX, 4);
  const footPx = leftOut.length === 0 ? 0 : linesHeightPx(leftOut.length, SMALL_PX) + 10;
  return chartSvg(frame, heightPx + footPx, name, [
    ...areas.flatMap((area) => [areaBox(area), ...areaLabel(area)]),
    ...chartLines(leftOut, { x: 0, y: heightPx + footPx / 2 + 3, fontPx: SMALL_PX, kind: 'chart-soft' }),
  ]);
}

type Area = HierarchyRectangularNode<TreemapPart>;

/** Whether the parts of a part are drawn below its heading. */
function hasHead({ depth, children, x0, x1, y0, y1 }: Area): boolean {
  return depth === 1 && children !== undefined && x1 - x0 >= LEAST_PX.width && y1 - y0 >= LEAST_PX.height;
}

function areaBox(area: Area): Markup {
  const { x0, y0, x1, y1, data } = area;
  const kind = hasHead(area) ? 'chart-fill-1' : data.value.isApproximate ? 'chart-about' : 'chart-fill-pale chart-edge';
  const placed = attributes({ class: kind, x: x0, y: y0, width: x1 - x0, height: y1 - y0, 'data-key': data.key });
  return svg`<rect${placed}/>`;
}

/** Name and figure of an area, as far as they fit: both, the name alone, or nothing; the table has them all. */
function areaLabel(area: Area): Markup[] {
  const { x0, y0, x1, y1, depth, children, data } = area;
  const widthPx = x1 - x0 - 2 * PAD_PX;
  if (hasHead(area)) {
    const text = fitting([`${data.label} ${data.value.text}`, data.label], widthPx, LABEL_PX);
    return chartLines(text === undefined ? [] : [text], { x: x0 + PAD_PX, y: y0 + HEAD_PX / 2, kind: 'chart-on-dark' });
  }
  if (children && depth > 1) return [];
  const fontPx = SMALL_PX;
  const room = Math.floor((y1 - y0 - 2 * PAD_PX) / linesHeightPx(1, fontPx));
  if (room < 1 || widthPx < 2 * fontPx) return [];
  const name = wrapText(data.label, widthPx, fontPx, Math.min(3, room));
  const withFigure = room > name.length && textWidthPx(data.value.text, fontPx) <= widthPx;
  const lines = withFigure ? [...name, data.value.text] : name;
  return chartLines(lines, {
    x: x0 + PAD_PX,
    y: y0 + PAD_PX + linesHeightPx(lines.length, fontPx) / 2,
    kind: 'chart-plain',
    fontPx,
  });
}

/** The first text that fits, else the last one shortened, else nothing where not even two characters fit. */
function fitting(texts: readonly string[], widthPx: number, fontPx: number): string | undefined {
  if (widthPx < 2.5 * fontPx) return undefined;
  return texts.find((text) => textWidthPx(text, fontPx) <= widthPx) ?? shortened(texts.at(-1) ?? '', widthPx, fontPx);
}

function hasArea({ value, parts }: TreemapPart): boolean {
  return (value.value ?? 0) > 0 || (parts?.some(hasArea) ?? false);
}

function leftOutText(parts: readonly TreemapPart[], unit: string): string {
  const without = withoutArea(parts).map(({ label, value }) => `${label} ${value.text}`);
  return without.length === 0 ? '' : `没有面积的：${without.join('；')}（${unit}）`;
}

/** Parts without an area on any level; those below one of them are not told again. */
function withoutArea(parts: readonly TreemapPart[]): TreemapPart[] {
  return parts.flatMap((part) => (hasArea(part) ? withoutArea(part.parts ?? []) : [part]));
}
