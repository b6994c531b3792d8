import { pinyin } from 'pinyin-pro';
import { normalize } from '../../src/search/normalize.ts';
import { pinyinKinds, type PinyinNames } from '../../src/search/pinyin-names.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

const options = { toneType: 'none', v: true } as const;

/**
 * The names of regions, offices, objects, subjects and terms with their sounds. The phrases of the library tell how a
 * name is read; other sounds of a character are kept beside it, because no table knows every place (长垣, 乐清).
 */
export function pinyinNames(records: readonly SearchRecord[]): PinyinNames {
  const names = new Set<string>();
  for (const { fields, facets } of records) {
    if (!pinyinKinds.has(facets.kind?.[0] ?? '')) continue;
    // A region is offered by its own name, not once more with all those above it.
    for (const { place, label, text } of fields) if (place === 'name' && label !== '全称') names.add(text);
  }
  const sounds: Record<string, string> = {};
  const read: Record<string, string> = {};
  for (const name of names) {
    const characters = pinyin(normalize(name), { ...options, type: 'all' }).filter(({ isZh }) => isZh);
    for (const { origin } of characters) {
      sounds[origin] ??= pinyin(origin, { ...options, multiple: true, type: 'array' }).join(' ');
    }
    const isRead = characters.some(({ origin, pinyin: sound }) => sounds[origin]?.split(' ')[0] !== sound);
    if (isRead) read[name] = spoken(normalize(name), characters);
  }
  return { names: [...names], sounds, read };
}

/** One sound for each character that is searched by sound: letters and digits stand for themselves. */
function spoken(name: string, characters: readonly { origin: string; pinyin: string }[]): string {
  const rest = [...characters];
  return [...name]
    .flatMap((character) => {
      if (rest[0]?.origin === character) return [rest.shift()?.pinyin ?? ''];
      return /[a-z0-9]/.test(character) ? [character] : [];
    })
    .join(' ');
}
