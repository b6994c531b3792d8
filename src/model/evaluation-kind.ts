import { z } from 'zod';

/** 单位自评, 部门评价, 财政评价 and 财政抽评. Different things: never ranked, averaged or sorted together. */
export const evaluationKind = z.enum(['self', 'department', 'finance', 'spot-check']).meta({ title: '评价方式' });
export type EvaluationKind = z.infer<typeof evaluationKind>;

export const evaluationKindTitle: Record<EvaluationKind, string> = {
  self: '单位自评',
  department: '部门评价',
  finance: '财政评价',
  'spot-check': '财政抽评',
};
