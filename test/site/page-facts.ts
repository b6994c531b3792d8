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

/** Runs within the browser, so it may use nothing from outside itself. */
export function readPageFacts(html: string): PageFacts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...page.querySelectorAll('*')];
  const values = (selector: string, attribute: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const inline = elements.flatMap((element) => {
    const name = element.localName;
    const found = [...element.attributes].filter((attribute) => /^(on|style$|srcdoc$)/.test(attribute.name));
    return [
      ...found.map((attribute) => `<${name} ${attribute.name}="${attribute.value}">`),
      ...(name === 'style' || (name === 'script' && !element.hasAttribute('src')) ? [element.outerHTML] : []),
    ];
  });
  const loading = 'link:not([rel=canonical]):not([rel=alternate]):not([rel=next]):not([rel=prev])';
  const resources = [
    ...values('[src]', 'src'),
    ...values('[srcset]', 'srcset').flatMap((set) => set.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')),
    ...values(`${loading}[href]`, 'href'),
    ...values('object[data]', 'data'),
    ...values('[poster]', 'poster'),
    ...values('form[action]', 'action'),
    ...values('[formaction]', 'formaction'),
    ...values('use[href], image[href]', 'href'),
  ];
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const figures = [...page.querySelectorAll('.figure')].map((figure) => ({
    id: figure.id,
    title: textOf(figure.querySelector('.figure__title')),
    charts: figure.querySelectorAll('.figure__chart svg[role=img] > title:first-child').length,
    rowsSaid: Number(/（(\d+) 行）/.exec(textOf(figure.querySelector('.figure__table > summary')))?.[1]),
    rows: [...figure.querySelectorAll('.figure__table tr')].map((row) => [...row.children].map(textOf)),
    source: textOf(figure.querySelector(':scope > .source-note')),
    files: [...figure.querySelectorAll('.figure__downloads a')].map((link) => ({
      label: textOf(link),
      href: link.getAttribute('href') ?? '',
    })),
  }));
  const body = page.body.cloneNode(true) as HTMLElement;
  for (const code of body.querySelectorAll('script, style')) code.remove();

  return {
    lang: page.documentElement.getAttribute('lang'),
    titles: [...page.querySelectorAll('head > title')].map((title) => title.textContent.trim()),
    descriptions: values('meta[name=description]', 'content'),
    policies: values('meta[http-equiv="Content-Security-Policy"]', 'content'),
    h1Texts: [...page.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
    ids: [...page.querySelectorAll('[id]')].map((element) => element.id),
    links: values('a[href], area[href]', 'href'),
    resources,
    stylesheets: values('link[rel=stylesheet]', 'href'),
    canonical: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    inline,
    figures,
    text: body.textContent.replace(/\s+/g, ' '),
    attributeTexts: elements.flatMap((element) => [...element.attributes].map((attribute) => attribute.value)),
  };
}
