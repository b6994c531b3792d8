import type { Rule } from '../rule.ts';
import { spentBeyond } from './spent-beyond.ts';

/** What did not arrive cannot have been spent: one of the two is misprinted, or other money was spent beside it. */
export const executedWithinArrived: Rule = {
  id: 'executed-within-arrived',
  severity: 'warning',
  title: '全年执行数不大于到位数（四舍五入误差除外）',
  source: '财预〔2020〕10号附2：预算执行率 = 实际支出资金 ÷ 实际到位资金，实际支出是从到位资金中支出的',
  falsePositives: '执行数含上年结转资金、到位数只计财政拨款，或先由单位垫付的，会误报。',
  check: (archive) => spentBeyond(archive, 'arrived', '到位数', '有资金没有计入到位数'),
};
