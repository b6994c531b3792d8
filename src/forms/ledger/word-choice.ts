/** Printed words for each value of a closed list, in the order in which they are tried. */
export type WordChoice<Value extends string> = readonly [words: RegExp, value: Value][];

/** The value that a printed text names, or `undefined` where it names none. */
export function chosenWord<Value extends string>(choice: WordChoice<Value>, text: string): Value | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return plain === '' ? undefined : choice.find(([words]) => words.test(plain))?.[1];
}

/** All values that a printed text names, each once, in the order of the list. */
export function chosenWords<Value extends string>(choice: WordChoice<Value>, text: string): Value[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return [...new Set(choice.filter(([words]) => words.test(plain)).map(([, value]) => value))];
}
