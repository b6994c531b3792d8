import { normalize } from './normalize.ts';

/** The query with one of its words replaced by a synonym, one query for each. At most six. */
export function synonymQueries(query: string, groups: readonly (readonly string[])[]): string[] {
  const folded = normalize(query);
  const found = new Set<string>();
  for (const words of groups) {
    // One character stands in too many other words.
    const held = words.filter((word) => [...word].length > 1 && folded.includes(normalize(word)));
    const longest = held.toSorted((a, b) => b.length - a.length)[0];
    if (longest === undefined) continue;
    for (const word of words) {
      if (held.includes(word)) continue;
      const other = query.includes(longest) ? query.replace(longest, word) : word;
      found.add(other);
    }
  }
  return [...found].slice(0, 6);
}

/**
 * Whether a query holds a Han character that is none of the 6,763 of GB 2312, the first standard of simplified ones. The
 * set is not carried along: every browser decodes it.
 */
export function mayBeTraditional(query: string): boolean {
  return [...query].some((character) => /\p{Script=Han}/u.test(character) && !standardCharacters().has(character));
}

let standard: ReadonlySet<string> | undefined;

function standardCharacters(): ReadonlySet<string> {
  if (standard) return standard;
  const bytes = Array.from({ length: 72 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]).flat();
  standard = new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
  return standard;
}

/** The pairs of a part, each to be found anywhere: a looser way to search for it. */
export function loosePairs(part: string): string[] {
  const characters = [...part];
  if (characters.length <= 2) return [part];
  return [...new Set(characters.slice(0, -1).map((character, at) => `${character}${characters[at + 1]}`))];
}
