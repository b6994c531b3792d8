import type { Form } from '../form.ts';
import { readTarget, recogniseTarget } from './target-form.ts';

/** 部门（单位）整体支出绩效目标表. */
export const departmentTarget: Form = {
  id: 'department-target',
  title: '部门（单位）整体支出绩效目标表',
  basis: '财预〔2015〕88号《中央部门预算绩效目标管理办法》',
  recognise: (part) => recogniseTarget(part, 'department'),
  read: (part) => readTarget(part, 'department-target', 'department'),
};
