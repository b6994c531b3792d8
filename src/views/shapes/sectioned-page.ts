import type { RegionCode } from '../../model/codes.ts';
import { regionAddress } from '../address.ts';
import { regionPath, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Block } from './block.ts';
import type { Filter } from './facet.ts';
import type { Crumb } from './link-entry.ts';
import type { PageHead } from './page-head.ts';

/** A part of a page: a heading with blocks below it. Level 3 belongs to the level 2 before it. */
export type PageSection = {
  id: string;
  title: string;
  level?: 2 | 3 | undefined;
  intro?: string | undefined;
  blocks: readonly Block[];
};

/** A page that is told in sections of blocks. */
export type SectionedPage = PageHead & {
  sections: readonly PageSection[];
  /** Lets a reader filter the rows and entries that carry facets. */
  filter?: Filter | undefined;
};

/** A section, or nothing where it would be empty. */
export function section(id: string, title: string, blocks: readonly (Block | false | undefined)[], intro?: string) {
  const shown = blocks.filter((block): block is Block => Boolean(block));
  return shown.length === 0 ? [] : [{ id, title, intro, blocks: shown } satisfies PageSection];
}

/** A section inside the one before it. */
export function subsection(id: string, title: string, blocks: readonly (Block | false | undefined)[], intro?: string) {
  return section(id, title, blocks, intro).map((part): PageSection => ({ ...part, level: 3 }));
}

/** Crumbs down to a region, without the home page's region list. */
export function regionCrumbs(index: ArchiveIndex, code: RegionCode): Crumb[] {
  return regionPath(index.archive, code).map((region) => ({ label: region.name, href: regionAddress(region.code) }));
}
