import type { Rule } from '../rule.ts';
import { exceededTarget } from './exceeded-target.ts';
import { indicatorYears } from './indicator-years.ts';
import { yearFinding } from './year-words.ts';

export const targetMovesOn: Rule = {
  id: 'target-moves-on',
  severity: 'info',
  subject: 'indicator',
  title: '上年实际已超过目标的，本年目标不再原样照搬',
  source: '财预〔2015〕88号、财预〔2021〕101号：绩效目标参照历史数据，体现先进性；目标与上年相同',
  falsePositives: '按规划或规定每年维持同一水平的指标，目标本就不变。',
  *check(archive) {
    for (const year of indicatorYears(archive)) {
      const against = exceededTarget(year);
      if (against === 'same') yield yearFinding(year, '目标与上年相同，上年已超过。');
    }
  },
};
