import type { Chart } from '../../charts/chart.ts';
import type { Block } from './block.ts';
import type { SourceLine, Table } from './table.ts';

/** A chart with all that it must bring: the finding in words, its numbers, its source. */
export type FigureView = {
  id: string;
  /** States the finding in words computed from the data. */
  title: string;
  /** What a reader needs to know to read it: what is counted, what 约 means, what is left out. */
  lead?: string | undefined;
  chart: Chart;
  /** The same rows as the chart draws. */
  table: Table;
  source: SourceLine;
  /** Behind its name, where a page has the same figure of a newer year open. */
  isFolded?: boolean | undefined;
  /** Where the figure can be had as a file or put into another page, on the pages that offer it. */
  files?: FigureFiles | undefined;
};

/** Site-root addresses of a figure's files and of its page for embedding. */
export type FigureFiles = {
  /** What a saved file is called, without its ending. */
  name: string;
  svg: string;
  csv: string;
  /** Absent in an edition. */
  embed?: string | undefined;
};

/** The figure as a block, or nothing where there is nothing to draw. */
export function figureBlock(figure: FigureView | undefined): Block[] {
  return figure === undefined ? [] : [{ kind: 'figure', figure }];
}
