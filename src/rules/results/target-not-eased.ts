import type { Rule } from '../rule.ts';
import { exceededTarget } from './exceeded-target.ts';
import { indicatorYears } from './indicator-years.ts';
import { yearFinding } from './year-words.ts';

export const targetNotEased: Rule = {
  id: 'target-not-eased',
  severity: 'info',
  subject: 'indicator',
  title: '本年目标不比上年目标放宽，以致低于上年已达到的水平',
  source: '财预〔2015〕88号、财预〔2021〕101号：绩效目标参照历史数据，体现先进性',
  falsePositives: '预算或任务量减少时，数量指标的目标相应调低是合理的。',
  *check(archive) {
    for (const year of indicatorYears(archive)) {
      const against = exceededTarget(year);
      if (against === 'easier') yield yearFinding(year, '目标比上年放宽，上年实际已好于本年目标。');
    }
  },
};
