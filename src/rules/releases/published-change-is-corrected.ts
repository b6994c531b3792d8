import { jsonPointer, liesUnder } from '../../model/json-pointer.ts';
import { recordAt, type Archive, type RecordOf } from '../../schemas/collections.ts';
import type { Finding, Rule } from '../rule.ts';
import { regionOfKey } from '../walk-records.ts';
import { quotedValue, recordName, releaseName } from './change-words.ts';
import { newestRelease, openCorrections, publishedChange, type PublishedChange } from './changes-since-release.ts';

export const publishedChangeIsCorrected: Rule = {
  id: 'published-change-is-corrected',
  severity: 'error',
  title: '发布过的内容有改动、改名或删去的，登记了更正',
  source: '本站约定：公布的内容不悄悄改动；《政府信息公开条例》第六条（及时、准确公开）',
  *check(archive, asked) {
    const release = newestRelease(archive);
    if (release === undefined) return;
    const corrections = Map.groupBy(openCorrections(archive), ({ record }) => record.file);
    for (const file of release.frozen.hashes().keys()) {
      const named = recordAt(file);
      if (named === undefined || !asked(named.collection, named.key)) continue;
      const found = publishedChange(archive, file);
      if (found === undefined) continue;
      const paths = (corrections.get(file) ?? []).map(({ record }) => record.path);
      yield* uncorrected(archive, release, found, paths);
    }
  },
};

function* uncorrected(
  archive: Archive,
  release: RecordOf<'releases'>,
  found: PublishedChange,
  corrected: readonly string[],
): Generator<Finding> {
  const { collection, key, file, changes, gone } = found;
  const name = recordName(archive, collection, key, release.frozen.recordOf(file));
  const entry = `corrections/${regionOfKey(key)}/`;
  if (gone !== undefined) {
    if (corrected.includes('')) return;
    const { renamedTo } = gone;
    const what = renamedTo ? `改名为 ${renamedTo}` : '被删去，或改为不公开';
    const message = `${releaseName(release)}发布过的${name}${what}，没有登记更正。请恢复；确要${renamedTo ? '改名' : '撤下'}的，在 ${entry} 登记一条更正：file 写“${file}”，path 写空，newValue 写${renamedTo ? `“${renamedTo}”` : '空'}。`;
    // Where a file is there but broken, that has been said.
    const missing = archive[collection].has(key) ? {} : { missing: { collection, key } };
    yield { collection, key, path: [], value: file, message, ...missing };
    return;
  }
  for (const { path, before, after } of changes) {
    const pointer = jsonPointer(path);
    if (corrected.some((above) => liesUnder(pointer, above))) continue;
    const now = after === undefined ? '现在被删去' : `现在是${quotedValue(after)}`;
    const message = `${releaseName(release)}发布过的${name}改动了：发布时${before === undefined ? '' : '是'}${quotedValue(before)}，${now}，没有登记更正。抄错的请恢复；确要更正的，在 ${entry} 登记一条更正：file 写“${file}”，path 写“${pointer}”，oldValue 写发布时的值，newValue 写现在的值。`;
    yield { collection, key, path, value: after === undefined ? '' : quotedValue(after), message };
  }
}
