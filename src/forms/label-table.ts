import { foldLabel } from './fold-label.ts';

/**
 * The words that forms print for each concept. A text must equal a folded label (`foldLabel`); a pattern is tried on
 * the folded text where no table entry is equal to it.
 */
export type LabelTable<Key extends string> = Readonly<Record<Key, readonly (string | RegExp)[]>>;

/** The concept that a printed label names, or `undefined` where the table does not know it. */
export function labelKey<Key extends string>(table: LabelTable<Key>, text: string): Key | undefined {
  const folded = foldLabel(text);
  if (folded === '' || folded.length > LONGEST_LABEL) return undefined;
  const keys = Object.keys(table) as Key[];
  return (
    keys.find((key) => table[key].some((label) => label === folded)) ??
    keys.find((key) => table[key].some((label) => label instanceof RegExp && label.test(folded)))
  );
}

/** Longer texts are sentences, in which a pattern would find words by chance. */
const LONGEST_LABEL = 30;

/** Labels with white space between them, for tables of many. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
