/** SVG or HTML text that is safe to insert: everything in it was escaped where it came in. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | false | undefined | readonly Part[];

/**
 * Writes markup. Text is escaped, numbers are rounded to two decimals, lists are joined, `false` and `undefined` vanish.
 * White space between tags goes, so that the same drawing is the same text however its source is laid out.
 */
export function svg(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = tidyTemplate(strings);
  let text = written[0] ?? '';
  for (let at = 1; at < written.length; at += 1) {
    text = joined(joined(text, textOf(parts[at - 1])), written[at] ?? '');
  }
  return new Markup(text.trim());
}

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The fixed texts of a template without white space between tags, tidied once for all its drawings. */
function tidyTemplate(strings: TemplateStringsArray): readonly string[] {
  const known = tidied.get(strings);
  if (known) return known;
  const tidy = strings.map((string) => string.replace(/>\s+</g, '><').replace(/\s*\n\s*/g, ' '));
  tidied.set(strings, tidy);
  return tidy;
}

/** Puts two tidy texts together; the white space between a tag and a tag goes. */
function joined(before: string, after: string): string {
  if (after === '') return before;
  if (after.startsWith(' ')) {
    const rest = after.trimStart();
    return before.endsWith('>') && rest.startsWith('<') ? before + rest : before + after;
  }
  return before.endsWith(' ') && after.startsWith('<') && before.trimEnd().endsWith('>')
    ? before.trimEnd() + after
    : before + after;
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return roundedText(part);
  if (typeof part === 'string') return escaped(part);
  return part.map(textOf).join('');
}

/** At most two decimals, without trailing zeros. A length that is no number is a fault of the chart. */
export function roundedText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A chart cannot draw ${value}`);
  return String(Math.round(value * 100) / 100 || 0);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A line break in a label is a space in a drawing. */
function escaped(text: string): string {
  return text.replace(/[&<>"]|\s*\n\s*/g, (sign) => ENTITIES[sign] ?? ' ');
}

/** Attributes with a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${typeof value === 'number' ? roundedText(value) : escaped(value)}"`],
  );
  return new Markup(written.join(''));
}
