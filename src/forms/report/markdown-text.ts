/** A printed paragraph as Markdown that shows it as it stands. */
export function markdownParagraph(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^([#+-]|\d+[.)](?=\s))/, '\\$1')
    .replace(/\s*\n\s*/g, '  \n');
}
