/**
 * What is compared when text is searched: NFKC, lower case, without white space. Every remaining character counts,
 * punctuation too.
 */
export function normalize(text: string): string {
  let folded = '';
  // Character by character: a capital sigma is lowered by what stands around it, and a query stands alone.
  for (const character of text.normalize('NFKC')) folded += character.toLowerCase();
  return folded.replace(WHITE_SPACE, '');
}

const WHITE_SPACE = /[\p{White_Space}\u200b-\u200d\u2060\ufeff]+/gu;

/** The words of a query: what stands between white space, normalised. A record must hold each of them. */
export function queryParts(query: string): string[] {
  const parts = query
    .split(/\p{White_Space}+/u)
    .map(normalize)
    .filter((part) => part !== '');
  return [...new Set(parts)];
}

/**
 * Where a normalised query stands in the original text, as ranges of it. Empty where it is not there, or where the
 * text cannot be followed character by character.
 */
export function rangesOf(text: string, part: string): { from: number; until: number }[] {
  const { folded, origins } = foldWithOrigins(text);
  const ranges: { from: number; until: number }[] = [];
  for (let at = folded.indexOf(part); at >= 0 && part !== ''; at = folded.indexOf(part, at + part.length)) {
    const from = origins[at];
    const last = origins[at + part.length - 1];
    if (from && last) ranges.push({ from: from.from, until: last.until });
  }
  return ranges;
}

/** The normalised text, each unit of it with the range of the original that it came from. */
function foldWithOrigins(text: string): { folded: string; origins: { from: number; until: number }[] } {
  let folded = '';
  const origins: { from: number; until: number }[] = [];
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const piece = normalize(match[0]);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      origins.push({ from: match.index, until: match.index + match[0].length });
    }
  }
  return { folded, origins };
}
