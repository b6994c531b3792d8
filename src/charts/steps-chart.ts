import { scaleLinear } from 'd3';
import { chartLegend } from './chart-legend.ts';
import { chartSvg, emptyChart, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, linesHeightPx } from './chart-text.ts';
import { knownValues, type ChartValue } from './chart-value.ts';
import { pointMark, type SeriesNo } from './point-mark.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A target over its versions and what was reached: a line that holds its height until it is changed. */
export type StepsChart = {
  kind: 'steps';
  name: string;
  unit: string;
  rowTitle: string;
  /** Names of the marks: 草案, 批复, 调整, 实际. The last is what was reached and is not part of the line. */
  series: readonly string[];
  /** In order of time; `series` says which mark stands there. */
  moments: readonly { label: string; series: SeriesNo; value: ChartValue }[];
};

const PLOT_PX = 110;
/** From a mark to its figure. */
const GAP_PX = 9;
/** Room for a figure below its mark, and how near the line must be for a figure to go there. */
const BELOW_PX = 22;
const NEAR_PX = 34;
/** Columns narrower than this have words at every second or third moment only, the last one always among them. */
const TIGHT_PX = 44;
/** What words take there at least. */
const WORDS_PX = 52;

export function stepsChart({ name, unit, series, moments }: StepsChart, frame: ChartFrame): Markup {
  const known = knownValues(moments.map(({ value }) => value));
  if (known.length === 0) return emptyChart(frame, name);
  const [low, high] = scaleEnds(known);
  const legend = chartLegend(
    series.map((label, no) => ({ label, mark: (x, y) => pointMark(no as SeriesNo, x, y) })),
    frame.widthPx,
    low > 0 ? `${unit}，纵轴不从 0 起` : unit,
  );
  const columnPx = frame.widthPx / moments.length;
  const x = (at: number) => columnPx * (at + 0.5);
  const every = columnPx < TIGHT_PX ? Math.ceil((2 * WORDS_PX) / columnPx - 1) : 1;
  const roomPx = (columnPx * (every + 1)) / 2;
  const isNamed = (at: number) => (moments.length - 1 - at) % every === 0;
  /** The middle of words, which stay within the frame. */
  const wordsX = (at: number) => Math.min(frame.widthPx - roomPx / 2, Math.max(roomPx / 2, x(at)));
  const texts = moments.map(({ value: { text } }, at) => {
    if (!isNamed(at)) return [];
    return textWidthPx(text, SMALL_PX) <= roomPx - 2 ? [text] : wrapText(text, roomPx - 4, SMALL_PX, 2);
  });
  const most = Math.max(...texts.map(({ length }) => length));
  const top = legend.heightPx + GAP_PX + linesHeightPx(most, SMALL_PX) + 6;
  const y = scaleLinear([low, high], [top + PLOT_PX, top]);
  const labels = moments.map(({ label }, at) => (isNamed(at) ? wrapText(label, roomPx - 6, SMALL_PX, 3) : []));
  const footPx = linesHeightPx(Math.max(...labels.map(({ length }) => length)), SMALL_PX) + 10;
  const reached = series.length - 1;
  const isBelow = moments.map((_, at) => isUnderLine(moments, at, reached, y));
  const floor = top + PLOT_PX + (isBelow.includes(true) ? BELOW_PX : 0);
  return chartSvg(frame, floor + 12 + footPx, name, [
    ...legend.markup,
    low > 0 ? svg`` : svg`<path class="chart-zero" d="M0 ${y(0)}H${frame.widthPx}"/>`,
    line(moments, reached, x, y),
    ...moments.flatMap(({ series: no, value }, at) => {
      if (value.value === undefined)
        return chartLines(isNamed(at) ? wrapText(value.text, roomPx - 6, SMALL_PX, 3) : [], {
          x: wordsX(at),
          y: top + PLOT_PX / 2,
          anchor: 'middle',
          fontPx: SMALL_PX,
          kind: 'chart-soft',
        });
      const place = y(value.value);
      const words = texts[at] ?? [];
      return [
        pointMark(no, x(at), place, value.isApproximate),
        ...chartLines(words, {
          x: wordsX(at),
          y: place + (isBelow[at] ? 1 : -1) * (GAP_PX + linesHeightPx(words.length, SMALL_PX) / 2),
          anchor: 'middle',
          fontPx: SMALL_PX,
        }),
      ];
    }),
    ...labels.flatMap((lines, at) =>
      chartLines(lines, {
        x: wordsX(at),
        y: floor + 14 + footPx / 2,
        anchor: 'middle',
        fontPx: SMALL_PX,
        kind: 'chart-soft',
      }),
    ),
  ]);
}

/** From zero, but for figures that lie close together far above it, where steps would not be seen. */
function scaleEnds(known: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (least > 0 && least < most && least >= most / 2) return [least - (most - least) * 0.3, most];
  const low = Math.min(0, least);
  return [low, Math.max(0, most) === low ? low + 1 : Math.max(0, most)];
}

/** Whether what was reached lies right under the target in force, so that its figure stands below the mark. */
function isUnderLine(
  moments: StepsChart['moments'],
  at: number,
  reached: number,
  y: (value: number) => number,
): boolean {
  const here = moments[at];
  const target = moments.slice(0, at).findLast(({ series, value }) => series !== reached && value.value !== undefined);
  const [value, wanted] = [here?.value.value, target?.value.value];
  if (here?.series !== reached || value === undefined || wanted === undefined) return false;
  return value < wanted && y(value) - y(wanted) < NEAR_PX;
}

/** The line of the target in force: level, then up or down where the next version stands, on to what was reached. */
function line(
  moments: StepsChart['moments'],
  reached: number,
  x: (at: number) => number,
  y: (value: number) => number,
): Markup {
  const versions = moments.flatMap(({ series, value }, at) =>
    series === reached || value.value === undefined ? [] : [{ at, value: value.value }],
  );
  const path = versions.map(({ at, value }, position) =>
    position === 0 ? `M${round(x(at))} ${round(y(value))}` : `H${round(x(at))}V${round(y(value))}`,
  );
  const end = versions.length > 0 && moments.at(-1)?.series === reached ? `H${round(x(moments.length - 1))}` : '';
  return svg`<path class="chart-line-1" d="${path.join('') || 'M0 0'}${end}"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
