import { textWidthPx } from './text-width.ts';

/** Signs that must not begin a line, and those that must not end one. */
const NOT_FIRST = /^[，。、；：？！）》〉」』”’％%…·,.;:?!)\]]/;
const NOT_LAST = /[（《〈「『“‘([]$/;

/**
 * Breaks a text into lines of at most `widthPx`. Chinese breaks between any two characters but not before closing signs;
 * numbers and Latin words stay whole. What does not fit into `maxLines` ends in ….
 */
export function wrapText(text: string, widthPx: number, fontPx: number, maxLines = 3): string[] {
  const pieces = text.match(/[\p{Script=Latin}\d.,%+~-]+|\s+|[^]/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of glued(pieces)) {
    if (line !== '' && textWidthPx(line + piece, fontPx) > widthPx) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), shortened(lines.slice(maxLines - 1).join(''), widthPx, fontPx)];
}

/** A text that ends in … where it is wider than `widthPx`. */
export function shortened(text: string, widthPx: number, fontPx: number): string {
  if (textWidthPx(text, fontPx) <= widthPx) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidthPx(`${signs.join('')}…`, fontPx) > widthPx) signs.pop();
  return `${signs.join('')}…`;
}

/** Pieces joined where no line may break between them. */
function glued(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
