import { evaluationSheet, type EvaluationLayout, type EvaluationValues } from './evaluation-layout.ts';
import { pairRow } from './identity-block.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** 转移支付区域（项目）绩效目标自评表, national layout: no points, the money by what was planned and spent. */
const LAYOUT: EvaluationLayout = {
  title: '转移支付区域（项目）绩效目标自评表',
  block: '资金投入情况',
  identityRows: (width, { objectName, objectCode, agency, implementer, regionName }) => [
    pairRow(width, '转移支付（项目）名称', objectName, '项目编码', objectCode),
    pairRow(width, '地方主管部门', agency, '资金使用单位', implementer),
    pairRow(width, '地区', regionName),
  ],
  funds: [
    { key: 'initial', title: '年初预算数', optional: true },
    { key: 'adjusted', title: '全年预算数' },
    { key: 'arrived', title: '到位数', optional: true },
    { key: 'executed', title: '全年执行数' },
    { key: 'weight', title: '分值', optional: true },
    { key: 'rate', title: '预算执行率' },
    { key: 'score', title: '得分', optional: true },
    { key: 'reason', title: '原因', optional: true },
  ],
  fields: [
    { key: 'nature', title: '指标性质', width: 10, list: 'comparators', optional: true },
    { key: 'target', title: '指标值', width: 14 },
    { key: 'unit', title: '度量单位', width: 10, list: 'units', optional: true },
    { key: 'basis', title: '评分标准', width: 20, optional: true },
    { key: 'actual', title: '全年实际完成值', width: 16 },
    { key: 'weight', title: '分值', width: 9, optional: true },
    { key: 'score', title: '得分', width: 9, optional: true },
    { key: 'evidence', title: '佐证材料', width: 16, optional: true },
    { key: 'deviation', title: '未完成原因和改进措施', width: 26 },
  ],
};

/** 转移支付区域（项目）绩效目标自评表. */
export function transferSelfEvaluationSheet(values?: EvaluationValues): SheetPlan {
  return evaluationSheet(LAYOUT, values);
}
