import { formatDate } from '../../model/period.ts';
import type { Rule } from '../rule.ts';

/** A target is adjusted while it can still be worked for. */
export const adjustmentWithinYear: Rule = {
  id: 'adjustment-within-year',
  severity: 'info',
  subject: 'target',
  title: '目标在预算年度结束前调整',
  source: '预算法第十八条（预算年度自公历一月一日起，至十二月三十一日止）；财预〔2019〕136号（执行中调整绩效目标）',
  falsePositives: '跨年度项目按批准的延期调整，日期在年度之后的，会提示。',
  *check({ dossiers }) {
    for (const [key, { fiscalYear, targets = [] }] of dossiers) {
      for (const [index, { version, on }] of targets.entries()) {
        if (version !== 'adjusted' || on === undefined || on <= `${fiscalYear}-12-31`) continue;
        const message = `${fiscalYear} 年度的目标在 ${formatDate(on)}调整，这时年度已经结束，结果已可知道。`;
        yield { collection: 'dossiers', key, path: ['targets', index, 'on'], value: on, message };
      }
    }
  },
};
