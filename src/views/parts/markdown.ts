/**
 * Markdown of glossary, guides and cases as a tree that a component draws. Only the tags named here occur; everything
 * else, raw HTML above all, becomes text, and a link leads to the web, to this site or to this page, or nowhere.
 */
import { markdownToMdast } from 'satteri';

/** A piece of text, or an element with its content. */
export type ProseNode = string | ProseElement;

export type ProseElement = {
  tag: (typeof PROSE_TAGS)[number];
  id?: string | undefined;
  href?: string | undefined;
  /** Of a picture: a file of this site, what it shows, and its size in pixels. */
  picture?: { src: string; alt: string; width: number; height: number } | undefined;
  /** First number of an ordered list that does not begin with 1. */
  start?: number | undefined;
  children: readonly ProseNode[];
};

/** All tags that a text can have. */
export const PROSE_TAGS = [
  ...(['p', 'strong', 'em', 'del', 'blockquote', 'ul', 'ol', 'li', 'a', 'code', 'pre', 'br', 'hr', 'img'] as const),
  ...(['h2', 'h3', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td'] as const),
] as const;

/** A Markdown text as a tree. */
export function proseOf(source: string): ProseNode[] {
  return childrenOf(parse(source));
}

/** The headings of the second level, with their anchors, for a table of contents. */
export function proseHeadings(nodes: readonly ProseNode[]): { id: string; label: string }[] {
  return nodes.flatMap((node) =>
    typeof node !== 'string' && node.tag === 'h2' ? [{ id: node.id ?? '', label: textOf(node) }] : [],
  );
}

type Mdast = {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  children?: readonly Mdast[];
};

function parse(source: string): Mdast {
  return markdownToMdast(source, {
    position: false,
    features: { frontmatter: false, gfm: { footnotes: false } },
  }) as Mdast;
}

function childrenOf({ children = [] }: Mdast): ProseNode[] {
  return children.flatMap(nodesOf);
}

/** Nodes that are an element around their content. */
const ELEMENTS: Record<string, ProseElement['tag']> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  blockquote: 'blockquote',
  break: 'br',
  thematicBreak: 'hr',
};

function nodesOf(node: Mdast): ProseNode[] {
  const tag = ELEMENTS[node.type];
  if (tag) return [{ tag, children: childrenOf(node) }];
  switch (node.type) {
    case 'inlineCode':
      return [{ tag: 'code', children: [node.value ?? ''] }];
    case 'code':
      return [{ tag: 'pre', children: [{ tag: 'code', children: [node.value ?? ''] }] }];
    case 'heading':
      return [headingOf(node)];
    case 'list':
      return [{ tag: node.ordered ? 'ol' : 'ul', start: startOf(node), children: childrenOf(node) }];
    case 'listItem':
      return [{ tag: 'li', children: itemChildren(node) }];
    case 'link':
      return isSafe(node.url ?? '') ? [{ tag: 'a', href: node.url, children: childrenOf(node) }] : childrenOf(node);
    case 'table':
      return [tableOf(node)];
    case 'image':
      return [pictureOf(node) ?? node.alt ?? ''];
    default:
      return node.children ? childrenOf(node) : [node.value ?? node.alt ?? ''];
  }
}

/** `![what it shows](/guides/new.png "1200x640")`: a file of this site with its size. Any other picture is its words. */
function pictureOf({ url = '', alt, title }: Mdast): ProseElement | undefined {
  const [, width, height] = /^(\d{1,4})x(\d{1,4})$/.exec(title ?? '') ?? [];
  if (!/^\/guides\/[a-z0-9-]+\.(png|svg)$/.test(url) || !alt || width === undefined) return undefined;
  return { tag: 'img', picture: { src: url, alt, width: Number(width), height: Number(height) }, children: [] };
}

/** The page has the only h1, so a text begins at h2 and goes no deeper than h4. */
function headingOf(node: Mdast): ProseElement {
  const children = childrenOf(node);
  const tag = (['h2', 'h3', 'h4'] as const)[Math.min(Math.max(node.depth ?? 2, 2), 4) - 2] ?? 'h2';
  return {
    tag,
    id: children
      .map(textOf)
      .join('')
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
    children,
  };
}

function startOf({ ordered, start }: Mdast): number | undefined {
  return ordered && start != null && start !== 1 ? start : undefined;
}

/** The first paragraph of an item runs into it, so that tight lists stay tight. */
function itemChildren(node: Mdast): ProseNode[] {
  const [first, ...others] = node.children ?? [];
  if (!first) return [];
  return [...(first.type === 'paragraph' ? childrenOf(first) : nodesOf(first)), ...others.flatMap(nodesOf)];
}

function tableOf({ children = [] }: Mdast): ProseElement {
  const rowOf = (row: Mdast, tag: 'th' | 'td'): ProseElement => ({
    tag: 'tr',
    children: (row.children ?? []).map((cell) => ({ tag, children: childrenOf(cell) })),
  });
  const [head, ...rows] = children;
  return {
    tag: 'table',
    children: [
      { tag: 'thead', children: head ? [rowOf(head, 'th')] : [] },
      { tag: 'tbody', children: rows.map((row) => rowOf(row, 'td')) },
    ],
  };
}

function isSafe(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url) || /^\/(?![/\\])\S*$/.test(url) || /^#\S+$/.test(url);
}

function textOf(node: ProseNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
