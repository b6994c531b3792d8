import type { Rule } from '../rule.ts';
import { regionOfKey } from '../walk-records.ts';

export const statementExists: Rule = {
  id: 'statement-exists',
  severity: 'error',
  title: '所属合计、所接续的文件都有记录',
  source: '本站内容约定：编号须有对应的记录',
  *check({ statements, documents }) {
    for (const [key, { partOf }] of statements) {
      const total = `${regionOfKey(key)}/${partOf?.statement}`;
      const place = { collection: 'statements', key, path: ['partOf', 'statement'] } as const;
      if (partOf === undefined) continue;
      if (total === key) {
        yield {
          ...place,
          value: partOf.statement,
          message: '一条数据不能以自己为合计。请改正所属合计的编号，或删去。',
        };
      } else if (!statements.has(total)) {
        const message = `没有编号为“${partOf.statement}”的地区数据可作合计。请新建 statements/${total}.json，或改正编号。`;
        yield { ...place, value: partOf.statement, message, missing: { collection: 'statements', key: total } };
      }
    }
    for (const [key, { follows }] of documents) {
      const earlier = `${regionOfKey(key)}/${follows}`;
      if (follows === undefined || documents.has(earlier)) continue;
      const message = `没有编号为“${follows}”的文件。请新建 documents/${earlier}.json，或改正编号。`;
      const missing = { collection: 'documents', key: earlier } as const;
      yield { collection: 'documents', key, path: ['follows'], value: follows, message, missing };
    }
  },
};
