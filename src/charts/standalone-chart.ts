import { COLUMN_PX, drawnHeightPx, LABEL_PX, SMALL_PX } from './chart-frame.ts';
import { chartLines, LINE_RATIO, type TextPlace } from './chart-text.ts';
import { drawChart, type Chart } from './chart.ts';
import { EDGE_CLASS, standaloneStyles } from './standalone-styles.ts';
import { Markup, svg } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** What a chart brings with it when it leaves its page. */
export type StandaloneChart = {
  chart: Chart;
  title: string;
  /** Above the title, such as that it is invented. */
  banner?: string | undefined;
  lead?: string | undefined;
  /** Below the chart: its source, and where it stands. */
  notes: readonly string[];
};

const MARGIN_PX = 24;
const GAP_PX = 10;
const TITLE_PX = 18;

/** A chart as a file of its own, on white, with its title, its source and its styles; `css` is that of the site. */
export function standaloneChart({ chart, title, banner, lead, notes }: StandaloneChart, css: string): string {
  const drawn = drawChart(chart, { id: 'chart', widthPx: COLUMN_PX });
  const inside = drawn.text.replace(/^<svg[^>]*><title[^>]*>[^<]*<\/title>/, '').replace(/<\/svg>$/, '');
  const above = stacked(MARGIN_PX, [
    { text: banner, fontPx: SMALL_PX, kind: 'chart-strong' },
    { text: title, fontPx: TITLE_PX, kind: 'chart-strong' },
    { text: lead, fontPx: SMALL_PX, kind: 'chart-soft' },
  ]);
  const chartY = above.endPx + GAP_PX;
  const below = stacked(
    chartY + drawnHeightPx(drawn) + GAP_PX,
    notes.map((text) => ({ text, fontPx: SMALL_PX, kind: 'chart-soft' as const })),
  );
  const widthPx = COLUMN_PX + 2 * MARGIN_PX;
  const heightPx = Math.ceil(below.endPx + MARGIN_PX);
  const file = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" font-size="${LABEL_PX}" role="img" aria-labelledby="title">
    <title id="title">${title}</title>
    <style>${new Markup(standaloneStyles(css))}</style>
    <rect width="${widthPx}" height="${heightPx}" fill="#fff"/>
    ${above.markup}<g transform="translate(${MARGIN_PX} ${chartY})">${new Markup(edged(inside))}</g>${below.markup}</svg>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file.text}\n`;
}

type Paragraph = { text: string | undefined; fontPx: number; kind: TextPlace['kind'] };

/** Paragraphs one below the other from `startPx` on. */
function stacked(startPx: number, paragraphs: readonly Paragraph[]): { markup: Markup[]; endPx: number } {
  let y = startPx;
  const markup = paragraphs.flatMap(({ text, fontPx, kind }) => {
    if (text === undefined || text === '') return [];
    const lines = wrapText(text, COLUMN_PX, fontPx, 6);
    const heightPx = lines.length * fontPx * LINE_RATIO;
    const drawn = chartLines(lines, { x: MARGIN_PX, y: y + heightPx / 2, fontPx, kind });
    y += heightPx + GAP_PX / 2;
    return drawn;
  });
  return { markup, endPx: y };
}

/** Letters that stand on a drawing get their edge of paper as a copy below them. */
function edged(text: string): string {
  return text.replace(/<text([^>]*)>([^<]*)<\/text>/g, (whole, written: string, content: string) => {
    if (/chart-(on-dark|plain)/.test(written)) return whole;
    const place = written.replace(/ class="[^"]*"/, '');
    return `<text aria-hidden="true" class="${EDGE_CLASS}"${place}>${content}</text>${whole}`;
  });
}
