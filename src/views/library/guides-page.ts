import type { Guide } from '../../schemas/guide.ts';
import { guideAddress, guidesAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { proseHeadings, proseOf, type ProseNode } from '../parts/markdown.ts';
import { moreCrumbs } from '../parts/region-group.ts';

const AUDIENCE_TITLE: Record<Guide['audience'], string> = {
  citizen: '公众',
  deputy: '人大代表',
  journalist: '媒体与研究',
  clerk: '财政部门与预算单位',
  maintainer: '开发与维护',
};

/** Guides in their order. */
export function guideEntries(index: ArchiveIndex): LinkEntry[] {
  return [...index.archive.guides]
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, guide]) => ({
      title: guide.title,
      href: guideAddress(id),
      meta: [`给${AUDIENCE_TITLE[guide.audience]}`],
      summary: guide.summary,
    }));
}

/** One guide with its text in Markdown. */
export type GuidePage = {
  address: string;
  title: string;
  audience: string;
  summary: string;
  crumbs: readonly Crumb[];
  headings: readonly { id: string; label: string }[];
  text: readonly ProseNode[];
  others: readonly LinkEntry[];
};

export function guidePage(index: ArchiveIndex, id: string): GuidePage {
  const guide = index.archive.guides.get(id);
  if (!guide) throw new Error(`No guide ${id}`);
  const text = proseOf(guide.body ?? '');
  return {
    address: guideAddress(id),
    title: guide.title,
    audience: `给${AUDIENCE_TITLE[guide.audience]}`,
    summary: guide.summary,
    crumbs: moreCrumbs({ label: '使用指南', href: guidesAddress }, { label: guide.title }),
    headings: proseHeadings(text),
    text,
    others: guideEntries(index).filter(({ href }) => href !== guideAddress(id)),
  };
}
