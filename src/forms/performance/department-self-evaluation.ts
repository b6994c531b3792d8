import type { Form } from '../form.ts';
import { recogniseSelfEvaluation, readSelfEvaluation } from './self-evaluation.ts';

/** 部门（单位）整体支出绩效自评表. */
export const departmentSelfEvaluation: Form = {
  id: 'department-self-evaluation',
  title: '部门整体支出绩效自评表',
  basis: '中发〔2018〕34号《中共中央 国务院关于全面实施预算绩效管理的意见》',
  recognise: (part) => recogniseSelfEvaluation(part, 'department'),
  read: (part) => readSelfEvaluation(part, 'department-self-evaluation', 'department'),
};
