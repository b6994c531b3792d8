import { namedRecordExists } from './named-record-exists.ts';
import type { Rule } from '../rule.ts';

export const organizationExists: Rule = {
  id: 'organization-exists',
  severity: 'error',
  title: '每个机构编号都有机构记录',
  source: '本站内容约定：编号须有对应的记录',
  check: (archive) => namedRecordExists(archive, 'organizations', '机构'),
};
