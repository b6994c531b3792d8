import type { FacetValues } from './facet.ts';

/** A finding of a rule, shown beside the figure that it is about. */
export type Note = {
  /** Anchor on the page of its record, by which every list of findings leads to it. */
  id: string;
  message: string;
  severity: 'warning' | 'info';
  /** 数据提示 or 质量信号. */
  kindTitle: string;
  ruleTitle: string;
  ruleHref: string;
};

export type Column = {
  key: string;
  title: string;
  /** Heading above neighbouring columns that carry the same one. */
  group?: string | undefined;
  numeric?: boolean | undefined;
  unit?: string | undefined;
};

export type Cell = {
  text: string;
  kind: 'number' | 'text' | 'absent';
  id?: string | undefined;
  /** Said in full to a screen reader and on hover, for example why the cell is empty. */
  title?: string | undefined;
  /** A short mark before the text, such as 推算. */
  mark?: string | undefined;
  href?: string | undefined;
  notes?: readonly Note[] | undefined;
};

export type Row = {
  id?: string | undefined;
  header: string;
  href?: string | undefined;
  code?: string | undefined;
  /** Depth of indent: 类 0, 款 1, 项 2. */
  level?: 0 | 1 | 2 | undefined;
  role?: 'total' | 'of-which' | 'subtotal' | 'blank' | undefined;
  cells: readonly Cell[];
  notes?: readonly Note[] | undefined;
  facets?: FacetValues | undefined;
  /** What a filtered table may be sorted by, largest first. */
  rank?: number | undefined;
};

/** Where a figure comes from: printed in a document, or computed here (推算). */
export type SourceLine = {
  kind: 'printed' | 'computed';
  sourceTitle: string;
  sourceHref?: string | undefined;
  publisher?: string | undefined;
  publishedOn?: string | undefined;
  place?: string | undefined;
  unit?: string | undefined;
  note?: string | undefined;
};

/** A table ready to be drawn. */
export type Table = {
  id: string;
  caption: string;
  /** The caption stands in a heading right above, so only a screen reader needs it here. */
  isTitled?: boolean | undefined;
  /** On a narrow screen each row stands by itself, every cell below the title of its column. */
  isStacked?: boolean | undefined;
  unit?: string | undefined;
  rowTitle?: string | undefined;
  codeTitle?: string | undefined;
  columns: readonly Column[];
  rows: readonly Row[];
  /** On the table as a whole, such as a sum of its rows. */
  notes?: readonly Note[] | undefined;
  empty?: string | undefined;
  footnote?: string | undefined;
  source?: SourceLine | undefined;
};
