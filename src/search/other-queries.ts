import { normalize } from './normalize.ts';
import { simplified } from './simplified.ts';

/** The query with one of its words replaced by a synonym, one query for each. At most six. */
export function synonymQueries(query: string, groups: readonly (readonly string[])[]): string[] {
  const folded = normalize(query);
  const found = new Set<string>();
  for (const words of groups) {
    const held = words.filter((word) => folded.includes(normalize(word)));
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

/** The query in simplified characters, where it has traditional ones. */
export function simplifiedQuery(query: string): string | undefined {
  const turned = simplified(query);
  return turned === query ? undefined : turned;
}

/** The pairs of a part, each to be found anywhere: a looser way to search for it. */
export function loosePairs(part: string): string[] {
  const characters = [...part];
  if (characters.length <= 2) return [part];
  return [...new Set(characters.slice(0, -1).map((character, at) => `${character}${characters[at + 1]}`))];
}
