import type { Rule } from '../rule.ts';
import { exceededTarget } from './exceeded-target.ts';
import { indicatorYears } from './indicator-years.ts';
import { yearFinding } from './year-words.ts';

export const targetNotMetBefore: Rule = {
  id: 'target-not-met-before',
  severity: 'info',
  subject: 'indicator',
  title: '本年目标不是上年已经超过的水平',
  source: '财预〔2015〕88号、财预〔2021〕101号：绩效目标参照历史数据，体现先进性',
  falsePositives: '上年有一次性因素（如集中补办）而使实际值偏高时，本年目标低于上年实际是合理的。',
  *check(archive) {
    for (const year of indicatorYears(archive)) {
      const against = exceededTarget(year);
      if (against === 'harder' || against === 'unknown') yield yearFinding(year, '上年实际已好于本年目标。');
    }
  },
};
