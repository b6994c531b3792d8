import { jsonPointer, liesUnder } from '../../model/json-pointer.ts';
import { recordAt, type Archive, type RecordOf } from '../../schemas/collections.ts';
import type { Finding, Rule } from '../rule.ts';
import { regionOfKey } from '../walk-records.ts';
import { quotedValue, releaseName, singleText } from './change-words.ts';
import { newestRelease, openCorrections, publishedChange, type PublishedChange } from './changes-since-release.ts';

type Correction = { key: string; record: RecordOf<'corrections'> };

/** What is wrong with a correction: the field, and what to do. */
type Mismatch = { field: keyof RecordOf<'corrections'>; message: string };

/** Corrections of one place after the newest release follow on one another, from what was published to what stands there now. */
export const correctionMatchesChange: Rule = {
  id: 'correction-matches-change',
  severity: 'error',
  title: '更正所写的原值是发布过的，更正值是现在的',
  source: '本站约定：公布的内容不悄悄改动，更正记录与改动一致',
  *check(archive, asked) {
    const release = newestRelease(archive);
    if (release === undefined) return;
    const places = Map.groupBy(openCorrections(archive), ({ record }) => `${record.file}#${record.path}`);
    for (const corrections of places.values()) {
      for (const [position, { key, record }] of corrections.entries()) {
        if (!asked('corrections', key)) continue;
        const found = mismatch(archive, release, corrections, position);
        if (found) yield finding(key, record, found);
      }
    }
  },
};

function finding(key: string, record: RecordOf<'corrections'>, { field, message }: Mismatch): Finding {
  const said = `更正“${record.what}”${message}`;
  return { collection: 'corrections', key, path: [field], value: String(record[field] ?? ''), message: said };
}

function mismatch(
  archive: Archive,
  release: RecordOf<'releases'>,
  corrections: readonly Correction[],
  position: number,
): Mismatch | undefined {
  const { record } = corrections[position]!;
  const { file, path, regionCode } = record;
  const named = recordAt(file);
  // Of a file that never was, `corrected-file-exists` tells.
  if (named === undefined) return undefined;
  if (!release.frozen.hashes().has(file)) {
    const message = `所指的 ${file} 不在最近一次发布${releaseName(release)}里。没有发布过的内容改动不用登记，请删去这条更正，或改正 file。`;
    return { field: 'file', message };
  }
  if (regionOfKey(named.key) !== regionCode) {
    const message = `放错了地区。它更正的是 ${file}，请放到 corrections/${regionOfKey(named.key)}/ 之下，并改正 regionCode。`;
    return { field: 'regionCode', message };
  }
  const change = publishedChange(archive, file);
  if (change?.gone) return mismatchOfGone(change, record);
  if (path === '') {
    return {
      field: 'path',
      message: '没有写明位置。记录还在，请在 path 写明改动的地方，如 /evaluations/0/totalScore。',
    };
  }
  const changed = (change?.changes ?? []).filter((item) => liesUnder(jsonPointer(item.path), path));
  if (changed.length === 0) return { field: 'path', message: `所指的位置没有改动。${placesOf(change)}` };
  return mismatchOfValues(
    corrections,
    position,
    changed.find((item) => jsonPointer(item.path) === path),
  );
}

function placesOf(change: PublishedChange | undefined): string {
  const places = (change?.changes ?? []).map(({ path }) => jsonPointer(path)).slice(0, 5);
  return places.length === 0
    ? '这条记录与发布时一样，请删去这条更正，或改正 file。'
    : `这条记录改动的地方是 ${places.join('、')}。请改正 path。`;
}

function mismatchOfGone({ gone }: PublishedChange, { path, newValue }: RecordOf<'corrections'>): Mismatch | undefined {
  if (path !== '') return { field: 'path', message: '所指的记录整条已不在。请把 path 写空。' };
  const expected = gone?.renamedTo ?? '';
  if (newValue === expected) return undefined;
  return expected === ''
    ? { field: 'newValue', message: `写的更正值是“${newValue}”，但所指的记录已撤下。请把 newValue 写空。` }
    : {
        field: 'newValue',
        message: `写的更正值是“${newValue}”，但所指的记录已改名。请把 newValue 写成“${expected}”。`,
      };
}

/** Of a group of fields, the values of a correction are words; of a single one, they are the values themselves. */
function mismatchOfValues(
  corrections: readonly Correction[],
  position: number,
  change: { before?: unknown; after?: unknown } | undefined,
): Mismatch | undefined {
  const { record } = corrections[position]!;
  const earlier = corrections[position - 1]?.record.newValue;
  const [before, after] = [singleText(change?.before), singleText(change?.after)];
  if (change === undefined || before === undefined || after === undefined) return undefined;
  if (record.oldValue !== (earlier ?? before)) {
    const expected =
      earlier === undefined ? `发布时是${quotedValue(before)}` : `上一条更正改成的是${quotedValue(earlier)}`;
    return {
      field: 'oldValue',
      message: `写的原值是${quotedValue(record.oldValue)}，但${expected}。请改正 oldValue。`,
    };
  }
  if (position < corrections.length - 1 || record.newValue === after) return undefined;
  const message = `写的更正值是${quotedValue(record.newValue)}，但记录里现在是${quotedValue(after)}。请改正 newValue，或改正记录。`;
  return { field: 'newValue', message };
}
