import { parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** What the tests want to know of a page, read by a real HTML parser. */
export type PageFacts = {
  lang: string | null;
  titles: string[];
  descriptions: string[];
  policies: string[];
  h1Texts: string[];
  ids: string[];
  /** Where links lead: `href` of `a` and `area`. */
  links: string[];
  /** What the page loads, or sends to. */
  resources: string[];
  stylesheets: string[];
  canonical: string | null;
  /** Markup that a strict policy refuses, one per line. */
  inline: string[];
  figures: FigureFacts[];
  text: string;
  attributeTexts: string[];
};

/** A figure as a reader meets it. */
export type FigureFacts = {
  id: string;
  title: string;
  /** How many drawings it has that begin with their name: one for a wide column, one for a narrow. */
  charts: number;
  /** How many rows the figure says that it has. */
  rowsSaid: number;
  /** The cells of its table, the head first. */
  rows: string[][];
  source: string;
  /** Where its files are, by their words. */
  files: { label: string; href: string }[];
};

/** Reads a page as a browser without scripts would (parse5 follows the HTML standard). */
export function readPageFacts(html: string): PageFacts {
  const page = parse(html, { scriptingEnabled: false });
  const elements = [...elementsIn(page)];
  const named = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
  const valuesOf = (some: readonly Element[], attribute: string) =>
    some.flatMap((each) => valueOf(each, attribute) ?? []);
  const links = named('link');
  const relOf = (link: Element) => valueOf(link, 'rel') ?? '';
  const metas = named('meta');
  const resources = [
    ...valuesOf(elements, 'src'),
    ...valuesOf(elements, 'srcset').flatMap((set) => set.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')),
    ...valuesOf(
      links.filter((link) => !['canonical', 'alternate', 'next', 'prev'].includes(relOf(link))),
      'href',
    ),
    ...valuesOf(named('object'), 'data'),
    ...valuesOf(elements, 'poster'),
    ...valuesOf(named('form'), 'action'),
    ...valuesOf(elements, 'formaction'),
    ...valuesOf(named('use', 'image'), 'href'),
  ];
  const [root] = named('html');
  const [body] = named('body');
  const canonical = links.find((link) => relOf(link) === 'canonical');

  return {
    lang: (root && valueOf(root, 'lang')) ?? null,
    titles: named('title')
      .filter(({ parentNode }) => parentNode?.nodeName === 'head')
      .map((title) => textOf(title).trim()),
    descriptions: metas.filter((meta) => valueOf(meta, 'name') === 'description').map(contentOf),
    policies: metas.filter((meta) => valueOf(meta, 'http-equiv') === 'Content-Security-Policy').map(contentOf),
    h1Texts: named('h1').map((heading) => textOf(heading).trim()),
    ids: valuesOf(elements, 'id'),
    links: valuesOf(named('a', 'area'), 'href'),
    resources,
    stylesheets: valuesOf(
      links.filter((link) => relOf(link) === 'stylesheet'),
      'href',
    ),
    canonical: (canonical && valueOf(canonical, 'href')) ?? null,
    inline: elements.flatMap(inlineOf),
    figures: elements.filter((element) => hasClass(element, 'figure')).map(figureFacts),
    text: body ? textOf(body, ['script', 'style']).replace(/\s+/g, ' ') : '',
    attributeTexts: elements.flatMap(({ attrs }) => attrs.map(({ value }) => value)),
  };
}

/** What a strict policy refuses: handlers, styles and scripts within the page. */
function inlineOf(element: Element): string[] {
  const { tagName, attrs } = element;
  const refused = attrs.filter(({ name }) => /^(on|style$|srcdoc$)/.test(name));
  const isCode = tagName === 'style' || (tagName === 'script' && valueOf(element, 'src') === undefined);
  return [
    ...refused.map(({ name, value }) => `<${tagName} ${name}="${value}">`),
    ...(isCode ? [serializeOuter(element)] : []),
  ];
}

function figureFacts(figure: Element): FigureFacts {
  const within = [...elementsIn(figure)];
  const ofClass = (name: string) => within.filter((element) => hasClass(element, name));
  const [title] = ofClass('figure__title');
  const [table] = ofClass('figure__table');
  const summary = table && childrenOf(table).find(({ tagName }) => tagName === 'summary');
  const source = childrenOf(figure).find((element) => hasClass(element, 'source-note'));
  const drawings = ofClass('figure__chart')
    .flatMap((chart) => [...elementsIn(chart)])
    .filter((element) => element.tagName === 'svg' && valueOf(element, 'role') === 'img');
  return {
    id: valueOf(figure, 'id') ?? '',
    title: lineOf(title),
    charts: drawings.filter((svg) => childrenOf(svg)[0]?.tagName === 'title').length,
    rowsSaid: Number(/（(\d+) 行）/.exec(lineOf(summary))?.[1]),
    rows: (table ? [...elementsIn(table)] : [])
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => childrenOf(row).map(lineOf)),
    source: lineOf(source),
    files: ofClass('figure__downloads')
      .flatMap((downloads) => [...elementsIn(downloads)])
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => ({ label: lineOf(link), href: valueOf(link, 'href') ?? '' })),
  };
}

/** All elements below a node, in the order of the page. */
function* elementsIn(node: ParentNode): Generator<Element> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* elementsIn(child);
  }
}

function childrenOf({ childNodes }: ParentNode): Element[] {
  return childNodes.filter((child): child is Element => 'tagName' in child);
}

function valueOf({ attrs }: Element, attribute: string): string | undefined {
  return attrs.find(({ name }) => name === attribute)?.value;
}

const contentOf = (meta: Element) => valueOf(meta, 'content') ?? '';

function hasClass(element: Element, name: string): boolean {
  return valueOf(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** The text below a node, without that of some elements. */
function textOf(node: ParentNode, without: readonly string[] = []): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      return 'tagName' in child && !without.includes(child.tagName) ? textOf(child, without) : '';
    })
    .join('');
}

/** The text of an element on one line. */
function lineOf(element: Element | undefined): string {
  return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
}
