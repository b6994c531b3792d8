import { isSeenWhole } from '../walk-records.ts';
import type { Rule } from '../rule.ts';

export const reviewGradeHasCriteria: Rule = {
  id: 'review-grade-has-criteria',
  severity: 'info',
  subject: 'review',
  title: '目标审核等次有审核要点作依据',
  source: '财预〔2015〕88号（审核完整性、相关性、适当性、可行性）；郑州市“五性”、石家庄市“六可”',
  falsePositives: '只公开等次、审核表不公开的地方，会提示。',
  *check(archive) {
    for (const [key, { review }] of archive.dossiers) {
      if (!review?.grade || (review.criteria ?? []).length > 0 || !isSeenWhole(archive, review.citation)) continue;
      const message = `审核等次是“${review.grade}”，没有逐项的审核要点（如合规性、相关性、完整性、可行性、科学性），看不出等次是怎么来的。`;
      yield { collection: 'dossiers', key, path: ['review', 'grade'], value: review.grade, message };
    }
  },
};
