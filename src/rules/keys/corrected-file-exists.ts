import { collectionNames, collections } from '../../schemas/collections.ts';
import type { Finding, Rule } from '../rule.ts';

export const correctedFileExists: Rule = {
  id: 'corrected-file-exists',
  severity: 'error',
  title: '每条更正指向一个有的文件',
  source: '本站内容约定：编号须有对应的记录',
  *check(archive) {
    for (const [key, { file, what, newValue }] of archive.corrections) {
      const named = recordAt(file);
      // A record that was withdrawn leaves a correction without a new value.
      if (newValue === '' || (named && archive[named.collection].has(named.key))) continue;
      const message = `更正“${what}”所指的文件“${file}”不存在。请写成内容文件夹里的路径，如 dossiers/370112/2020/x.json。`;
      const place = { collection: 'corrections', key, path: ['file'] } as const;
      yield { ...place, value: file, message, ...(named && { missing: named }) };
    }
  },
};

/** The record whose file lies at a path within the content folder. */
function recordAt(file: string): Finding['missing'] {
  for (const collection of collectionNames) {
    const { folder, format } = collections[collection];
    const ending = format === 'json' ? '.json' : '.md';
    if (!file.startsWith(`${folder}/`) || !file.endsWith(ending)) continue;
    return { collection, key: file.slice(folder.length + 1, -ending.length) };
  }
  return undefined;
}
