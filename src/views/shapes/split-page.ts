import type { Block } from './block.ts';
import type { PageSection, SectionedPage } from './sectioned-page.ts';

/** How many rows and entries one page holds where it does not say itself; a longer page is told in several, by number. */
const LONGEST_PAGE = 1000;

/** One part of a page: the first at the page's own address, the others below it, `…/2/`. A short page is its only part. */
export function pagePart(page: SectionedPage, part = '1', longest = LONGEST_PAGE): SectionedPage {
  const found = splitOnce(page, longest)[Number(part) - 1];
  if (!found) throw new Error(`No part ${part} of ${page.address}`);
  return found;
}

/** The numbers of the parts below the page's own address. */
export function furtherParts(page: SectionedPage, longest = LONGEST_PAGE): string[] {
  return splitOnce(page, longest)
    .slice(1)
    .map((_, position) => String(position + 2));
}

/** Pages that have been split, as their parts are asked for one by one. A page is always split at the same length. */
const partsOfPage = new WeakMap<SectionedPage, SectionedPage[]>();

function splitOnce(page: SectionedPage, longest: number): SectionedPage[] {
  const known = partsOfPage.get(page) ?? splitPage(page, longest);
  partsOfPage.set(page, known);
  return known;
}

function splitPage(page: SectionedPage, longest: number): SectionedPage[] {
  const parts = partsOf(page.sections, longest);
  if (parts.length < 2) return [page];
  return parts.map((sections, position) => {
    const name = `第 ${position + 1} 页，共 ${parts.length} 页`;
    const isFirst = position === 0;
    return {
      ...page,
      address: addressOf(page, position),
      title: isFirst ? page.title : `${page.title}（第 ${position + 1} 页）`,
      heading: page.heading ?? page.title,
      description: isFirst ? page.description : `${page.description}${name}。`,
      crumbs: isFirst ? page.crumbs : [...openCrumbs(page), { label: `第 ${position + 1} 页` }],
      sections: [pageIndex(page, parts, name), ...sections],
      // A filter looks at one page only and would seem to have looked at all.
      filter: undefined,
    };
  });
}

function addressOf(page: SectionedPage, position: number): string {
  return position === 0 ? page.address : `${page.address}${position + 1}/`;
}

/** The crumbs of the whole page, its own with a link. */
function openCrumbs({ crumbs, address }: SectionedPage) {
  return crumbs.map((crumb, position) => (position === crumbs.length - 1 ? { ...crumb, href: address } : crumb));
}

function pageIndex(page: SectionedPage, parts: readonly PageSection[][], name: string): PageSection {
  const entries = parts.map((sections, position) => ({
    title: `第 ${position + 1} 页`,
    href: addressOf(page, position),
    meta: [...new Set(sections.map(({ title }) => title.replace(CONTINUED, '')))].slice(0, 4),
  }));
  return { id: 'pages', title: name, blocks: [{ kind: 'index', entries }] };
}

const CONTINUED = /（续）$/;

/** The sections in groups of at most `longest` members; a block that is longer goes on in the next group. */
function partsOf(sections: readonly PageSection[], longest: number): PageSection[][] {
  const parts: PageSection[][] = [[]];
  let room = longest;
  for (const section of sections) {
    for (const block of section.blocks) {
      let rest: Block | undefined = block;
      while (rest) {
        const size = sizeOf(rest);
        if (room === 0 && size > 0) {
          parts.push([]);
          room = longest;
        }
        add(
          parts.at(-1) ?? [],
          section,
          size <= room ? rest : cut(rest, 0, room),
          parts.length > 1 && isOpen(parts, section),
        );
        rest = size <= room ? undefined : cut(rest, room);
        room = Math.max(0, room - size);
      }
    }
  }
  return parts;
}

/** Whether an earlier part holds the beginning of a section. */
function isOpen(parts: readonly PageSection[][], { id }: PageSection): boolean {
  return parts.slice(0, -1).some((part) => part.some((section) => section.id === id));
}

function add(part: PageSection[], section: PageSection, block: Block, continued: boolean): void {
  const last = part.at(-1);
  if (last?.id === section.id) part[part.length - 1] = { ...last, blocks: [...last.blocks, block] };
  else part.push({ ...section, title: continued ? `${section.title}（续）` : section.title, blocks: [block] });
}

function sizeOf(block: Block): number {
  if (block.kind === 'table') return block.table.rows.length;
  return block.kind === 'links' ? block.entries.length : 0;
}

function cut(block: Block, from: number, to?: number): Block {
  if (block.kind === 'table') return { ...block, table: { ...block.table, rows: block.table.rows.slice(from, to) } };
  return block.kind === 'links' ? { ...block, entries: block.entries.slice(from, to) } : block;
}
