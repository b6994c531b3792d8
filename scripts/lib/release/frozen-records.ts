import { gzipSync } from 'node:zlib';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { isDemoCode } from '../../../src/model/demo.ts';
import { frozenRecord, isFrozen, partHashes } from '../../../src/rules/releases/frozen-parts.ts';
import { regionOfKey } from '../../../src/rules/walk-records.ts';
import { collectionNames, collections, fileOf, type Archive } from '../../../src/schemas/collections.ts';
import type { Release } from '../../../src/schemas/release.ts';

/** A file of a release by its name, with what it holds. */
export type FrozenFile = { name: string; content: Uint8Array };

/** The records of the public archive as they are frozen, and how many there are. What is invented has files of its own. */
export function frozenRecords(open: Archive): { files: FrozenFile[]; counts: Release['counts'] } {
  const counts: Release['counts'] = {};
  const texts = { real: { records: '', hashes: '' }, demo: { records: '', hashes: '' } };
  for (const collection of collectionNames.filter(isFrozen)) {
    for (const [key, stored] of open[collection] as ReadonlyMap<string, object>) {
      const record = frozenRecord(collection, stored);
      const origin = isDemoCode(regionOfKey(key)) ? 'demo' : 'real';
      const file = fileOf(collection, key);
      (counts[collections[collection].folder] ??= { real: 0, demo: 0 })[origin] += 1;
      texts[origin].records += `${canonicalJson({ file, record })}\n`;
      for (const [part, hash] of partHashes(collection, record)) texts[origin].hashes += `${hash}  ${file}#${part}\n`;
    }
  }
  const files = (['real', 'demo'] as const).flatMap((origin) => {
    const prefix = origin === 'demo' ? 'demo-' : '';
    const { records, hashes } = texts[origin];
    return records === ''
      ? []
      : [
          { name: `${prefix}hashes.txt`, content: Buffer.from(hashes) },
          { name: `${prefix}records.jsonl.gz`, content: packed(records) },
        ];
  });
  return { files, counts };
}

/** Byte 9 of gzip names the system that packed it, which must make no difference; the time is left out by zlib itself. */
function packed(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 9 });
  bytes[9] = 0xff;
  return bytes;
}
