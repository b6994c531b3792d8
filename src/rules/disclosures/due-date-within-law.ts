import { daysBetween } from '../../model/day-count.ts';
import type { Rule } from '../rule.ts';
import { daysAllowed, lawfulDue } from './due-date.ts';
import { weekdayNote } from './lateness-text.ts';

export const dueDateWithinLaw: Rule = {
  id: 'due-date-within-law',
  severity: 'warning',
  title: '印出的应公开日期不晚于从批准或批复日期推算的日期',
  source: '预算法第十四条、预算法实施条例第六条：批准或批复后二十日内公开；当地另有规定的从其规定',
  falsePositives: '期限的最后一天遇周末或长假、当地按顺延计算的，会误报。',
  *check(archive) {
    for (const [key, record] of archive.disclosures) {
      const lawful = lawfulDue(archive, record);
      if (lawful === undefined || record.dueOn === undefined || record.dueOn <= lawful) continue;
      const allowed = daysAllowed(archive, record);
      const message = `应公开日期印作 ${record.dueOn}；${record.approvedOn} 批复，${allowed?.who ?? ''} ${allowed?.days ?? ''} 日内应为 ${lawful}（推算${weekdayNote(lawful)}），印出的晚 ${daysBetween(lawful, record.dueOn)} 天。`;
      yield { collection: 'disclosures', key, path: ['dueOn'], value: record.dueOn, message };
    }
  },
};
