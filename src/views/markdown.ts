/**
 * Markdown of glossary, guides and cases as HTML. Only the kinds of node named here are drawn; everything else, raw
 * HTML above all, comes out as escaped text, and a link leads to the web, to this site or to this page, or nowhere.
 */
import { markdownToMdast } from 'satteri';

/** A heading of a text, for its table of contents. */
export type MarkdownHeading = { id: string; label: string };

type Node = {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  children?: readonly Node[];
};

/** The HTML of a Markdown text. `href` turns an address from the root of the site into the one that is served. */
export function markdownHtml(source: string, href: (address: string) => string = (address) => address): string {
  return inner(parse(source), href);
}

/** The headings of the second level of a Markdown text, with the anchors that `markdownHtml` gives them. */
export function markdownHeadings(source: string): MarkdownHeading[] {
  return (parse(source).children ?? [])
    .filter((node) => node.type === 'heading' && levelOf(node) === 2)
    .map((node) => ({ id: headingId(node), label: textOf(node) }));
}

function parse(source: string): Node {
  return markdownToMdast(source, {
    trackPositions: false,
    features: { frontmatter: false, gfm: { footnotes: false } },
  } as Parameters<typeof markdownToMdast>[1]) as Node;
}

type Href = (address: string) => string;

function inner(node: Node, href: Href): string {
  return (node.children ?? []).map((child) => html(child, href)).join('');
}

/** HTML of the nodes that are drawn as an element around their content. */
const ELEMENTS: Record<string, string> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  blockquote: 'blockquote',
  listItem: 'li',
};

function html(node: Node, href: Href): string {
  const element = ELEMENTS[node.type];
  if (element) return `<${element}>${element === 'li' ? itemHtml(node, href) : inner(node, href)}</${element}>`;
  switch (node.type) {
    case 'text':
      return escaped(node.value ?? '');
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'inlineCode':
      return `<code>${escaped(node.value ?? '')}</code>`;
    case 'code':
      return `<pre tabindex="0"><code>${escaped(node.value ?? '')}</code></pre>`;
    case 'heading':
      return `<h${levelOf(node)} id="${escaped(headingId(node))}">${inner(node, href)}</h${levelOf(node)}>`;
    case 'list':
      return listHtml(node, href);
    case 'link':
      return linkHtml(node, href);
    case 'table':
      return tableHtml(node, href);
    default:
      return node.children ? inner(node, href) : escaped(node.value ?? node.alt ?? '');
  }
}

/** Paragraphs of an item run into it, so that tight lists stay tight. */
function itemHtml(node: Node, href: Href): string {
  const [first, ...others] = node.children ?? [];
  const lead = first ? (first.type === 'paragraph' ? inner(first, href) : html(first, href)) : '';
  return lead + others.map((child) => html(child, href)).join('');
}

function listHtml(node: Node, href: Href): string {
  const start = node.ordered && node.start != null && node.start !== 1 ? ` start="${Number(node.start)}"` : '';
  const element = node.ordered ? 'ol' : 'ul';
  return `<${element}${start}>${inner(node, href)}</${element}>`;
}

function linkHtml(node: Node, href: Href): string {
  const url = node.url ?? '';
  const isSafe = /^https?:\/\/[^\s]+$/i.test(url) || /^\/(?![/\\])\S*$/.test(url) || /^#\S+$/.test(url);
  return isSafe ? `<a href="${escaped(href(url))}">${inner(node, href)}</a>` : inner(node, href);
}

function tableHtml(node: Node, href: Href): string {
  const [head, ...rows] = node.children ?? [];
  const cells = (row: Node, element: string) =>
    (row.children ?? []).map((cell) => `<${element}>${inner(cell, href)}</${element.slice(0, 2)}>`).join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  const table = `<table><thead><tr>${head ? cells(head, 'th scope="col"') : ''}</tr></thead><tbody>${body}</tbody></table>`;
  return `<div class="prose__table" role="group" tabindex="0" aria-label="表格（可左右滚动）">${table}</div>`;
}

/** The page has the only h1, so a text begins at h2 and goes no deeper than h4. */
function levelOf(node: Node): number {
  return Math.min(Math.max(node.depth ?? 2, 2), 4);
}

function headingId(node: Node): string {
  return textOf(node).replace(/[^\p{L}\p{N}]+/gu, '-');
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
