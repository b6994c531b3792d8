/** What the page decides about a chart, and a file by itself. */
const SIZE = /^(width|max-width|height)$/;

/** The class of a copy of letters that is only their edge of paper. */
export const EDGE_CLASS = 'chart-letter-edge';

/**
 * The styles of charts for a file that stands alone, from the style sheets of the site: tokens are replaced by what they
 * stand for, since drawing programs know none, and what belongs to the page around a chart is left out. On pages the
 * edge around letters is painted below them; a program that cannot do so would paint over them, so that here it is a
 * class of its own.
 */
export function standaloneStyles(css: string): string {
  const plain = css.replace(/\/\*[^]*?\*\//g, '').replace(/@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    declarations: declarationsOf(body),
  }));
  const tokens = new Map(
    rules.filter(({ selectors }) => selectors.includes(':root')).flatMap(({ declarations }) => declarations),
  );
  return rules
    .map(({ selectors, declarations }) => ({ selectors: selectors.flatMap(ownSelector), declarations }))
    .flatMap(withoutEdge)
    .map((rule) => ({ ...rule, declarations: rule.declarations.filter(([name]) => !SIZE.test(name)) }))
    .filter(({ selectors, declarations }) => selectors.length > 0 && declarations.length > 0)
    .map(
      ({ selectors, declarations }) =>
        `${selectors.join(',')}{${declarations.map(([name, value]) => `${name}:${resolved(value, tokens)}`).join(';')}}`,
    )
    .join(' ');
}

type Rule = { selectors: string[]; declarations: [name: string, value: string][] };

function withoutEdge({ selectors, declarations }: Rule): Rule[] {
  if (!declarations.some(([name]) => name === 'paint-order')) return [{ selectors, declarations }];
  const isEdge = ([name]: [string, string]) => name.startsWith('stroke');
  return [
    { selectors, declarations: declarations.filter((one) => !isEdge(one) && one[0] !== 'paint-order') },
    { selectors: [`.${EDGE_CLASS}`], declarations: declarations.filter(isEdge) },
  ];
}

/** Selectors of charts without the figure around them; others have nothing to style in a file. */
function ownSelector(selector: string): string[] {
  const own = selector.replace(/^\.figure__chart /, '');
  return /^(svg|text|\.chart-(?!-)\S*)$/.test(own) ? [own] : [];
}

function declarationsOf(body: string): Rule['declarations'] {
  return [...body.matchAll(/([\w-]+)\s*:([^;]+)/g)].map(([, name = '', value = '']) => [
    name,
    value.replace(/\s+/g, ' ').trim(),
  ]);
}

function resolved(value: string, tokens: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`The style sheets of charts use ${name}, which has no value`);
    return resolved(found, tokens);
  });
}
