import type { DraftNotice } from '../parts/draft-notice.ts';
import type { Crumb } from './link-entry.ts';

/** What a page says of itself, to readers and to search engines. */
export type PageHead = {
  address: string;
  /** Unique in the site. */
  title: string;
  /** The h1, where it is shorter than the title. */
  heading?: string | undefined;
  kicker?: string | undefined;
  lead?: string | undefined;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  /** Said above a draft that is public. */
  draft?: DraftNotice | undefined;
};
