import { recordAt, type Archive } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';

export const correctedFileExists: Rule = {
  id: 'corrected-file-exists',
  severity: 'error',
  title: '每条更正指向一个有的文件',
  source: '本站内容约定：编号须有对应的记录',
  *check(archive) {
    for (const [key, { file, what, newValue }] of archive.corrections) {
      // A record that was withdrawn leaves a correction without a new value, one that was renamed its new file.
      if (newValue === '' || isThere(archive, file) || isThere(archive, newValue)) continue;
      const named = recordAt(file);
      const message = `更正“${what}”所指的文件“${file}”不存在。请写成内容文件夹里的路径，如 dossiers/370112/2020/x.json。`;
      const place = { collection: 'corrections', key, path: ['file'] } as const;
      yield { ...place, value: file, message, ...(named && { missing: named }) };
    }
  },
};

function isThere(archive: Archive, file: string): boolean {
  const named = recordAt(file);
  return named !== undefined && archive[named.collection].has(named.key);
}
