/** Random choices that are the same in every run. */
export function randomOf(seed: number) {
  let state = seed >>> 0;
  /** A whole number from 0 up to, not with, the limit. mulberry32. */
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const between = (least: number, most: number): number => least + below(most - least + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  return {
    below,
    between,
    pick,
    /** Characters of the alphabet in a row. */
    text: (alphabet: readonly string[], least: number, most: number): string =>
      Array.from({ length: between(least, most) }, () => pick(alphabet)).join(''),
    /** A piece of a text, cut between characters. */
    slice: (text: string, least: number, most: number): string => {
      const characters = [...text];
      const length = Math.min(characters.length, between(least, most));
      const from = below(characters.length - length + 1);
      return characters.slice(from, from + length).join('');
    },
  };
}
