import type { Guide } from '../../schemas/guide.ts';
import { formGuideAddress, guideAddress, guidesAddress, messageGuideAddress } from '../address.ts';
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

/** Guides that are made from the forms and the rules, so that they cannot disagree with them. */
export const madeGuides: readonly (Guide & { address: string })[] = [
  {
    address: formGuideAddress,
    title: '能导入的表',
    summary: '每一种表怎样认出来，读哪些栏目，到网站的哪里，从哪里得到模板。',
    audience: 'clerk',
    order: 42,
  },
  {
    address: messageGuideAddress,
    title: '消息和改法',
    summary: '导入和核对会说什么，看到以后怎么办。',
    audience: 'clerk',
    order: 43,
  },
];

/** Guides in their order. */
export function guideEntries(index: ArchiveIndex): LinkEntry[] {
  const written = [...index.archive.guides].map(([id, guide]) => ({ ...guide, address: guideAddress(id) }));
  return [...written, ...madeGuides]
    .toSorted((a, b) => a.order - b.order)
    .map(({ title, address, audience, summary }) => ({
      title,
      href: address,
      meta: [`给${AUDIENCE_TITLE[audience]}`],
      summary,
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
