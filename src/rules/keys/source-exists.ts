import { namedRecordExists } from './named-record-exists.ts';
import type { Rule } from '../rule.ts';

export const sourceExists: Rule = {
  id: 'source-exists',
  severity: 'error',
  title: '每处出处都有来源记录',
  source: '本站内容约定：编号须有对应的记录',
  check: (archive) => namedRecordExists(archive, 'sources', '来源'),
};
