import type { Rule } from '../rule.ts';
import { lateness } from './due-date.ts';
import { latenessText } from './lateness-text.ts';

export const publishedInTime: Rule = {
  id: 'published-in-time',
  severity: 'info',
  subject: 'disclosure',
  title: '公开台账里的公开日期不晚于应公开日期',
  source: '预算法第十四条、预算法实施条例第六条：批准或批复后二十日内公开；只在声明收录完整的地区和年度核对',
  falsePositives: '台账记的是重新发布或迁移网站后的日期，会提示；期限末日遇周末或长假、当地按顺延计算的，也会提示。',
  *check(archive) {
    for (const [key, record] of archive.disclosures) {
      const late = lateness(archive, record);
      if (!late) continue;
      const message = latenessText(archive, record, late);
      yield { collection: 'disclosures', key, path: ['publishedOn'], value: late.on, message };
    }
  },
};
