import type { Rule } from '../rule.ts';
import { spentBeyond } from './spent-beyond.ts';

/**
 * 全年预算数 is the budget after all adjustments, so that nothing beyond it could be spent: one of the two is misprinted,
 * or an adjustment is missing. 年初预算数 says nothing of the kind.
 */
export const executedWithinBudget: Rule = {
  id: 'executed-within-budget',
  severity: 'warning',
  title: '全年执行数不大于全年（调整）预算数（四舍五入误差除外）',
  source:
    '预算法第十三条：各部门、各单位的支出必须以经批准的预算为依据；财预〔2020〕10号附表：全年预算数为调整后的预算数',
  falsePositives: '全年预算数一栏填的是年初预算数或到位资金、执行数含上年结转资金的，会误报。',
  check: (archive) => spentBeyond(archive, 'adjusted', '全年预算数', '预算调整没有计入'),
};
