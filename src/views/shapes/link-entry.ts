import type { FacetValues } from './facet.ts';

/** One thing in a list of links. */
export type LinkEntry = {
  title: string;
  href: string;
  /** Short facts in one line: year, department, amount. */
  meta?: readonly string[] | undefined;
  summary?: string | undefined;
  grade?: GradeMark | undefined;
  facets?: FacetValues | undefined;
  /** What a filtered list may be sorted by, largest first. */
  rank?: number | undefined;
};

/** A grade as printed, with its place on the scale: tone 1 is the top of four. */
export type GradeMark = { label: string; tone: 1 | 2 | 3 | 4; outOf?: string | undefined };

/** A clause of a computed paragraph, with the place that it rests on. */
export type Clause = { text: string; href?: string | undefined };

/** A crumb of the way from the home page. The last is the page itself. */
export type Crumb = { label: string; href?: string | undefined };
