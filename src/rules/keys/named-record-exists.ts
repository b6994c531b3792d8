import { collections, type Archive, type CollectionName } from '../../schemas/collections.ts';
import type { Finding } from '../rule.ts';
import { namedKeys, recordsOf } from '../walk-records.ts';

/** Names of records of one collection, anywhere in a record, that lead nowhere. */
export function* namedRecordExists(archive: Archive, wanted: CollectionName, word: string): Generator<Finding> {
  const { folder } = collections[wanted];
  for (const { collection, key, record } of recordsOf(archive)) {
    for (const name of namedKeys(record)) {
      if (name.collection !== wanted || archive[wanted].has(name.key)) continue;
      const message = `没有编号为“${name.key}”的${word}。请新建 ${folder}/${name.key}.json，或改正编号。`;
      const missing = { collection: wanted, key: name.key };
      yield { collection, key, path: name.path, value: name.key, message, missing };
    }
  }
}
