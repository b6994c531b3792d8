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
  text: string;
  attributeTexts: string[];
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
    text: body.textContent.replace(/\s+/g, ' '),
    attributeTexts: elements.flatMap((element) => [...element.attributes].map((attribute) => attribute.value)),
  };
}
