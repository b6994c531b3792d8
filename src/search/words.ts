import { normalize } from './normalize.ts';

/**
 * Text as words that Pagefind indexes and looks up without knowing what they mean. Each overlapping pair of characters
 * is one word of lower-case letters, so nothing is stemmed, split or folded, and a phrase of such words is found
 * exactly where the characters stand side by side. The word begins with the code of the pair's first character, and a
 * field's last character has a word of its own: every character of a field begins some word, so that a search for one
 * character is a search for a prefix.
 */

/** Where a text stands in a record, from what outranks to what is outranked. */
export const places = ['name', 'indicator', 'text', 'context'] as const;
export type Place = (typeof places)[number];

/** The last letter of a word tells the place, so that words of one pair lie side by side in the index. */
const PLACE_LETTER: Record<Place, string> = { name: 'n', indicator: 'i', text: 't', context: 'c' };

/** The first Han characters have codes of three letters, from aaa to tzz: most text is made of them. */
const FIRST_HAN = 0x4e00;
const SHORT_CODES = 20 * 26 ** 2;
/** Characters up to here have codes of four letters, from uaaa to yzzz; all others have six, from z. */
const FOUR_LETTER_CODES = 5 * 26 ** 3;
const FIRST_FOUR_LETTER_CODE = 20 * 26 ** 3;

/** The code of a character. No code begins another. */
export function characterCode(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point >= FIRST_HAN && point < FIRST_HAN + SHORT_CODES) return letters(point - FIRST_HAN, 3);
  return point < FOUR_LETTER_CODES ? letters(FIRST_FOUR_LETTER_CODE + point, 4) : `z${letters(point, 5)}`;
}

function letters(number: number, count: number): string {
  let text = '';
  for (let rest = number; text.length < count; rest = Math.floor(rest / 26)) {
    text = String.fromCharCode(97 + (rest % 26)) + text;
  }
  return text;
}

/** The word before the first character of a name. A code that begins with z goes on with a, b or c. */
const NAME_START = 'zzn';

/**
 * The words of a field: its pairs and its last character, before them the start of a name. A phrase of pairs never
 * reaches from one field into another, because the word of a last character stands between them.
 */
export function fieldWords(text: string, place: Place): string[] {
  const codes = [...normalize(text)].map(characterCode);
  if (codes.length === 0) return [];
  const words = codes.map((code, position) => `${code}${codes[position + 1] ?? ''}${PLACE_LETTER[place]}`);
  return place === 'name' ? [NAME_START, ...words] : words;
}

/** The words of a normalised query of two or more characters, as they stand side by side in a field that holds it. */
export function phraseWords(part: string, place: Place): string[] {
  const codes = [...part].map(characterCode);
  return codes.slice(0, -1).map((code, position) => `${code}${codes[position + 1]}${PLACE_LETTER[place]}`);
}

/** The words of a name that is the query, from start to end. */
export function wholeNameWords(part: string): string[] {
  return fieldWords(part, 'name');
}

/** What every word of a field that holds this one character begins with. */
export const characterPrefix = characterCode;
