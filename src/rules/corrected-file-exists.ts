import { collectionNames, collections, type Archive } from '../schemas/collections.ts';
import type { Rule } from './rule.ts';

export const correctedFileExists: Rule = {
  id: 'corrected-file-exists',
  severity: 'error',
  title: '每条更正指向一个有的文件',
  source: '本站内容约定：编号须有对应的记录',
  *check(archive) {
    for (const [key, { file, what, newValue }] of archive.corrections) {
      // A record that was withdrawn leaves a correction without a new value.
      if (newValue === '' || leadsSomewhere(archive, file)) continue;
      const message = `更正“${what}”所指的文件“${file}”不存在。请写成内容文件夹里的路径，如 dossiers/370112/2020/x.json。`;
      yield { collection: 'corrections', key, path: ['file'], value: file, message };
    }
  },
};

function leadsSomewhere(archive: Archive, file: string): boolean {
  return collectionNames.some((name) => {
    const { folder, format } = collections[name];
    const ending = format === 'json' ? '.json' : '.md';
    if (!file.startsWith(`${folder}/`) || !file.endsWith(ending)) return false;
    return archive[name].has(file.slice(folder.length + 1, -ending.length));
  });
}
