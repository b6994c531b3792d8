import { approximationNote } from '../charts/approximation-note.ts';
import { standaloneChart } from '../charts/standalone-chart.ts';
import type { OfferedFigure } from '../views/figures/offered-figures.ts';
import type { Frame } from '../views/site/frame.ts';
import { href } from './href.ts';
import { sourceText } from './source-text.ts';

/** The site around a figure: its frame, its style sheets, its address where it has one. */
type Surroundings = { frame: Frame; styles: string; siteUrl: URL | undefined };

/** A figure as an SVG file that says what it shows, where from, and where it stands. */
export function figureSvg({ page, figure }: OfferedFigure, { frame, styles, siteUrl }: Surroundings): string {
  const path = href(page.address);
  const place = siteUrl ? new URL(path, siteUrl).href : `本站 ${path}`;
  return standaloneChart(
    {
      chart: figure.chart,
      title: figure.title,
      banner: page.demo ? `示例数据：${frame.demoNotice ?? ''}` : undefined,
      lead: figure.lead,
      notes: [
        approximationNote(figure.chart) ?? '',
        sourceText(figure.source),
        `${page.title}，${frame.name}，数据截至 ${frame.asOf}。${place}#${figure.id}`,
      ],
    },
    styles,
  );
}
