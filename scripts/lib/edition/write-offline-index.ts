import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../../src/search/index-files.ts';
import { OFFLINE_FILE, OFFLINE_GLOBAL, offlineIndex } from '../../../src/search/offline-index.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { relativeAddress } from './relative-address.ts';

/** Writes the index of an edition that opens without a server, as a classic script. */
export function writeOfflineIndex(siteDir: string, records: readonly SearchRecord[]): void {
  const index = offlineIndex(records, (address) => relativeAddress('search/', address));
  const folder = join(siteDir, INDEX_FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, OFFLINE_FILE), `self.${OFFLINE_GLOBAL}=${JSON.stringify(index)};\n`);
}
