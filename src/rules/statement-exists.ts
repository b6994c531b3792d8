import type { Rule } from './rule.ts';
import { regionOfKey } from './walk-records.ts';

export const statementExists: Rule = {
  id: 'statement-exists',
  severity: 'error',
  title: '所属合计、所接续的文件都有记录',
  source: '本站内容约定：编号须有对应的记录',
  *check({ statements, documents }) {
    for (const [key, { partOf }] of statements) {
      const regionCode = regionOfKey(key);
      const id = partOf?.statement;
      if (id === undefined || (statements.has(`${regionCode}/${id}`) && `${regionCode}/${id}` !== key)) continue;
      const message = `没有编号为“${id}”的另一条地区数据可作合计。请新建 statements/${regionCode}/${id}.json，或改正编号。`;
      yield { collection: 'statements', key, path: ['partOf', 'statement'], value: id, message };
    }
    for (const [key, { follows }] of documents) {
      const regionCode = regionOfKey(key);
      if (follows === undefined || documents.has(`${regionCode}/${follows}`)) continue;
      const message = `没有编号为“${follows}”的文件。请新建 documents/${regionCode}/${follows}.json，或改正编号。`;
      yield { collection: 'documents', key, path: ['follows'], value: follows, message };
    }
  },
};
