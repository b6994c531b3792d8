/** A paragraph, heading or list of a record's Markdown text. */
export type Prose =
  { kind: 'paragraph' | 'heading'; text: string } | { kind: 'bullets' | 'numbers'; items: readonly string[] };

const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*\d+[.)]\s+/;
const HEADING = /^\s*#{1,6}\s+/;

/** Reads the Markdown that records use: paragraphs, headings and lists. Marks of emphasis are dropped. */
export function proseOf(markdown: string): Prose[] {
  return markdown
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap((lines): Prose[] => {
      const [first = '', ...others] = lines;
      if (HEADING.test(first)) {
        return [{ kind: 'heading', text: plain(first.replace(HEADING, '')) }, ...proseOf(others.join('\n'))];
      }
      for (const [kind, mark] of [['bullets', BULLET] as const, ['numbers', NUMBER] as const]) {
        if (lines.every((line) => mark.test(line))) {
          return [{ kind, items: lines.map((line) => plain(line.replace(mark, ''))) }];
        }
      }
      return [{ kind: 'paragraph', text: lines.map((line) => plain(line.trim())).join('') }];
    });
}

function plain(text: string): string {
  return text.replace(/\*\*|__/g, '');
}
