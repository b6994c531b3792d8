import { formatDate } from '../../model/period.ts';
import type { Rule } from '../rule.ts';

/** The day on which the version was published, against the last day of its year. */
export const targetPublishedInYear: Rule = {
  id: 'target-published-in-year',
  severity: 'info',
  subject: 'target',
  title: '绩效目标在所属年度结束前公开',
  source:
    '中发〔2018〕34号：绩效目标与预算草案同步报送、同步向社会主动公开；预算法第十八条：预算年度止于十二月三十一日',
  falsePositives: '记录的是网站改版后的重新发布日期时，会误报。',
  criteria: ['publishable', 'monitorable'],
  *check({ dossiers }) {
    for (const [key, { fiscalYear, targets = [] }] of dossiers) {
      for (const [index, { publishedOn }] of targets.entries()) {
        if (publishedOn === undefined || publishedOn <= `${fiscalYear}-12-31`) continue;
        const message = `${fiscalYear} 年度的绩效目标在 ${formatDate(publishedOn)}公开，这时年度已经结束，公众无法在执行中对照。`;
        yield { collection: 'dossiers', key, path: ['targets', index, 'publishedOn'], value: publishedOn, message };
      }
    }
  },
};
