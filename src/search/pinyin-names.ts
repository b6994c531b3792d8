import { normalize } from './normalize.ts';

/** Names with their sounds, so that letters may be searched for where Chinese was meant. */
export type PinyinNames = {
  names: readonly string[];
  /** By character, all its sounds without tones, the most usual first: `长` is `chang zhang`. */
  sounds: Readonly<Record<string, string>>;
  /** How a name is read as a whole where its characters alone would be read otherwise: one sound a Han character. */
  read: Readonly<Record<string, string>>;
};

/** Kinds of records whose names are offered for pinyin. */
export const pinyinKinds: ReadonlySet<string> = new Set([
  '地区',
  '部门与单位',
  '项目与政策',
  '民生领域',
  '名词',
  '机构',
]);

const OFFERED = 8;
/** Two letters inside a name stand in too many of them. */
const SHORTEST_INSIDE = 3;

/** The query as pinyin: letters, `v` for `ü`, without spaces and apostrophes. `undefined` where it is anything else. */
export function pinyinOf(query: string): string | undefined {
  const letters = normalize(query).replaceAll('ü', 'v').replace(/['’]/g, '');
  return /^[a-z]{2,40}$/.test(letters) ? letters : undefined;
}

/**
 * Names that are read like the letters, best first: initials (`lcq`), whole sounds (`lichengqu`) or both mixed, from
 * any character of the name on; the last sound may be cut short. As the name is usually read comes before other sounds
 * of its characters, a whole name before a beginning before a part.
 */
export function namesLike({ names, sounds, read }: PinyinNames, letters: string): string[] {
  const found: { name: string; rank: number }[] = [];
  for (const name of names) {
    const all = [...normalize(name)].flatMap((character) => {
      const own = sounds[character]?.split(' ') ?? (/[a-z0-9]/.test(character) ? [character] : []);
      return own.length > 0 ? [own] : [];
    });
    const spoken = read[name]?.split(' ');
    const usual = all.map((own, at) => [spoken?.[at] ?? own[0] ?? '']);
    const rank = rankOf(usual, letters) ?? plus(rankOf(all, letters), 3);
    if (rank !== undefined) found.push({ name, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

const plus = (rank: number | undefined, more: number) => (rank === undefined ? undefined : rank + more);

/** 0 the whole name, 1 its beginning, 2 a part of it. */
function rankOf(sounds: readonly (readonly string[])[], letters: string): number | undefined {
  const end = reached(sounds, 0, letters);
  if (end !== undefined) return end === sounds.length ? 0 : 1;
  if (letters.length < SHORTEST_INSIDE) return undefined;
  return sounds.some((_, start) => start > 0 && reached(sounds, start, letters) !== undefined) ? 2 : undefined;
}

/** The character behind the last one that the letters stand for, or `undefined` where they do not fit. */
function reached(sounds: readonly (readonly string[])[], at: number, letters: string): number | undefined {
  if (letters === '') return at;
  let furthest: number | undefined;
  for (const sound of sounds[at] ?? []) {
    const lengths = letters.startsWith(sound)
      ? [sound.length, 1]
      : sound.startsWith(letters)
        ? [letters.length, 1]
        : [1];
    if (sound[0] !== letters[0]) continue;
    for (const length of new Set(lengths)) {
      const end = reached(sounds, at + 1, letters.slice(length));
      if (end !== undefined && end > (furthest ?? 0)) furthest = end;
    }
  }
  return furthest;
}
