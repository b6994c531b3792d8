import { evaluationKindTitle } from '../../../src/model/evaluation-kind.ts';
import { evaluationSheet, type EvaluationLayout, type EvaluationValues } from './evaluation-layout.ts';
import { projectRows } from './identity-block.ts';
import type { SheetPlan } from './sheet-plan.ts';

const LAYOUT: Omit<EvaluationLayout, 'title'> = {
  block: '项目资金',
  identityRows: projectRows,
  isScoreTable: true,
  levels: { level1: 'scoredLevel1', level2: 'scoredLevel2' },
  funds: [
    { key: 'initial', title: '年初预算数', optional: true },
    { key: 'adjusted', title: '全年预算数' },
    { key: 'arrived', title: '到位数', optional: true },
    { key: 'executed', title: '全年执行数' },
    { key: 'weight', title: '分值', optional: true },
    { key: 'rate', title: '执行率' },
    { key: 'score', title: '得分', optional: true },
    { key: 'reason', title: '原因', optional: true },
  ],
  fields: [
    { key: 'nature', title: '指标性质', width: 10, optional: true },
    { key: 'target', title: '目标值', width: 14, optional: true },
    { key: 'unit', title: '度量单位', width: 10, optional: true },
    { key: 'actual', title: '实际完成值', width: 14, optional: true },
    { key: 'basis', title: '评价标准', width: 34 },
    { key: 'weight', title: '分值', width: 9 },
    { key: 'score', title: '得分', width: 9 },
    { key: 'evidence', title: '佐证材料', width: 16, optional: true },
    { key: 'deviation', title: '扣分原因', width: 28 },
  ],
};

/** 部门评价、财政评价评分表, frame of 财预〔2020〕10号: 决策, 过程, 产出, 效益. The title says whose evaluation it is. */
export function scoredEvaluationSheet(values?: EvaluationValues, isWholeDepartment = false): SheetPlan {
  const title = `${isWholeDepartment ? '部门整体支出' : ''}${evaluationKindTitle[values?.evaluation.kind ?? 'finance']}评分表`;
  return evaluationSheet({ ...LAYOUT, title }, values);
}
