import { namedRecordExists } from './named-record-exists.ts';
import type { Rule } from '../rule.ts';

export const indicatorExists: Rule = {
  id: 'indicator-exists',
  severity: 'error',
  title: '每个指标库编号都有指标记录',
  source: '本站内容约定：编号须有对应的记录',
  check: (archive) => namedRecordExists(archive, 'indicators', '指标库指标'),
};
