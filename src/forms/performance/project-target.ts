import type { Form } from '../form.ts';
import { readTarget, recogniseTarget } from './target-form.ts';

/** 项目支出绩效目标（申报）表. */
export const projectTarget: Form = {
  id: 'project-target',
  title: '项目支出绩效目标（申报）表',
  basis: '财预〔2015〕88号《中央部门预算绩效目标管理办法》',
  recognise: (part) => recogniseTarget(part, 'project'),
  read: (part) => readTarget(part, 'project-target', 'project'),
};
