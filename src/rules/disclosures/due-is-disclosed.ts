import { daysBetween } from '../../model/day-count.ts';
import { asOfDate } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';
import { dueOf, isCovered } from './due-date.ts';

export const dueIsDisclosed: Rule = {
  id: 'due-is-disclosed',
  severity: 'info',
  subject: 'disclosure',
  title: '应公开日期已过的，有公开日期',
  source: '预算法第十四条；本站数据规则：只在声明收录完整的地区和年度说“应公开未公开”，此外都是“本站未收录”',
  falsePositives: '数据截至日之后公开的，会提示；公开在没有收录的渠道的，也会提示。',
  *check(archive) {
    const asOf = asOfDate(archive);
    for (const [key, record] of archive.disclosures) {
      const { publishedOn, exempt } = record;
      if (exempt || !asOf || (publishedOn !== 'due-not-disclosed' && publishedOn !== 'not-collected')) continue;
      const due = dueOf(archive, record);
      if (due === undefined || due >= asOf || !isCovered(archive, record)) continue;
      const message = `应公开日期是 ${due}，到数据截至日 ${asOf} 已过 ${daysBetween(due, asOf)} 天，没有收录到公开：应公开未公开。`;
      yield { collection: 'disclosures', key, path: ['publishedOn'], value: '应公开未公开', message };
    }
  },
};
