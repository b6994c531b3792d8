import { scaleLinear } from 'd3';
import { chartSvg, emptyChart, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import { svg, type Markup } from './svg.ts';
import { tickText } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** How many fall where, inside one kind of evaluation: bins from low to high, with the bands of the grades below. */
export type HistogramChart = {
  kind: 'histogram';
  name: string;
  unit: string;
  rowTitle: string;
  /** Neighbouring bins; `to` belongs to the next bin, but for the last. */
  bins: readonly { from: number; to: number; label: string; count: number }[];
  bands?: readonly { from: number; to: number; label: string }[] | undefined;
  /** What has no figure to count: 未印总分 3 份. */
  note?: string | undefined;
};

const PLOT_PX = 170;
const TOP_PX = 24;
const BAND_PX = 24;

/** Columns with their counts on top. */
export function histogramChart({ name, unit, bins, bands = [], note }: HistogramChart, frame: ChartFrame): Markup {
  if (bins.every(({ count }) => count === 0)) return emptyChart(frame, name);
  const [first, last] = [bins[0], bins.at(-1)];
  const x = scaleLinear([first?.from ?? 0, last?.to ?? 1], [16, frame.widthPx - 16]);
  const most = Math.max(...bins.map(({ count }) => count));
  const y = scaleLinear([0, most], [TOP_PX + PLOT_PX, TOP_PX]);
  const floor = TOP_PX + PLOT_PX;
  const edges = [...bins.map(({ from }) => from), last?.to ?? 1];
  const every = Math.max(1, Math.ceil((edges.length * 34) / (frame.widthPx - 32)));
  const foot = wrapText([`横轴：${unit}；柱上为个数`, note].filter(Boolean).join('；'), frame.widthPx, SMALL_PX, 3);
  const bandTop = floor + 26;
  const footTop = bandTop + (bands.length > 0 ? BAND_PX + 8 : 0);
  return chartSvg(frame, footTop + linesHeightPx(foot.length, SMALL_PX) + 4, name, [
    ...bins.flatMap(({ from, to, count }) => {
      if (count === 0) return [];
      const [left, right] = [x(from) + 1, x(to) - 1];
      return [
        svg`<rect class="chart-fill-1" x="${left}" y="${y(count)}" width="${Math.max(1, right - left)}" height="${Math.max(1, floor - y(count))}"/>`,
        chartText(String(count), { x: (left + right) / 2, y: y(count) - 10, anchor: 'middle', fontPx: SMALL_PX }),
      ];
    }),
    svg`<path class="chart-zero" d="M${x.range()[0]} ${floor}H${x.range()[1]}"/>`,
    ...edges.flatMap((edge, at) =>
      at % every === 0
        ? [
            chartText(tickText(edge), {
              x: x(edge),
              y: floor + 12,
              anchor: 'middle',
              fontPx: SMALL_PX,
              kind: 'chart-soft',
            }),
          ]
        : [],
    ),
    ...bands.flatMap(({ from, to, label }, at) => {
      const [left, right] = [x(Math.max(from, first?.from ?? from)), x(Math.min(to, last?.to ?? to))];
      if (right - left < 18) return [];
      const text = wrapText(label, right - left - 4, SMALL_PX, 1);
      return [
        svg`<rect class="${at % 2 === 0 ? 'chart-fill-pale' : 'chart-shade-1'}" x="${left + 1}" y="${bandTop}" width="${right - left - 2}" height="${BAND_PX}"/>`,
        ...chartLines(text, {
          x: (left + right) / 2,
          y: bandTop + BAND_PX / 2,
          anchor: 'middle',
          fontPx: SMALL_PX,
          kind: 'chart-plain',
        }),
      ];
    }),
    ...chartLines(foot, {
      x: 0,
      y: footTop + linesHeightPx(foot.length, SMALL_PX) / 2,
      fontPx: SMALL_PX,
      kind: 'chart-soft',
    }),
  ]);
}
