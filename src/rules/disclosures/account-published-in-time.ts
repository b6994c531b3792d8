import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';
import { lateness, type Publication } from './due-date.ts';
import { latenessText } from './lateness-text.ts';

export const accountPublishedInTime: Rule = {
  id: 'account-published-in-time',
  severity: 'info',
  subject: 'account',
  title: '预算、决算的公开日期在批准或批复后的期限之内',
  source: '预算法第十四条、预算法实施条例第六条：批准或批复后二十日内公开；只在声明收录完整的地区和年度核对',
  falsePositives: '录入的是重新发布的日期，会提示；期限末日遇周末或长假、当地按顺延计算的，也会提示。',
  *check(archive) {
    for (const { collection, key, account } of accountsOf(archive)) {
      const { regionCode, fiscalYear, agencyCode, approvedOn, publishedOn = 'not-collected' } = account;
      const document = collection === 'budgets' ? 'budget' : 'final-account';
      const publication: Publication = { regionCode, fiscalYear, agencyCode, document, approvedOn, publishedOn };
      const late = lateness(archive, publication);
      if (!late) continue;
      const message = latenessText(archive, publication, late);
      yield { collection, key, path: ['publishedOn'], value: late.on, message };
    }
  },
};
