import { namedRecordExists } from './named-record-exists.ts';
import type { Rule } from '../rule.ts';

export const reportExists: Rule = {
  id: 'report-exists',
  severity: 'error',
  title: '每个评价报告编号都有报告记录',
  source: '本站内容约定：编号须有对应的记录',
  check: (archive) => namedRecordExists(archive, 'evaluationReports', '评价报告'),
};
