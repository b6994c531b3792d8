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
  const text = strings.reduce((before, string, at) => {
    const part = at < parts.length ? textOf(parts[at]) : '';
    return before + string + part;
  }, '');
  return new Markup(
    text
      .replace(/>\s+</g, '><')
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
  );
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

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}

/** Attributes with a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${typeof value === 'number' ? roundedText(value) : escaped(value)}"`],
  );
  return new Markup(written.join(''));
}
