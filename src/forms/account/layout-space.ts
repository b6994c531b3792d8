const HAN_OR_WIDE = '[\\p{Script=Han}\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u303f\\uff00-\\uffef]';
const BESIDE_HAN = new RegExp(`(?<=${HAN_OR_WIDE})\\s+|\\s+(?=${HAN_OR_WIDE})`, 'gu');

/**
 * A printed label without the white space that only lays it out: line breaks, and blanks beside a Chinese character.
 * `收 入\n总 计` → `收入总计`.
 */
export function withoutLayoutSpace(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(BESIDE_HAN, '');
}
