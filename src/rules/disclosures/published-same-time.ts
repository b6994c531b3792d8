import { daysBetween } from '../../model/day-count.ts';
import type { Rule } from '../rule.ts';
import { lateness, publishedDate } from './due-date.ts';
import { coveredPairs, pairWords } from './paired-disclosures.ts';

export const publishedSameTime: Rule = {
  id: 'published-same-time',
  severity: 'info',
  subject: 'disclosure',
  title: '绩效目标与预算、单位自评与决算在同一天公开',
  source:
    '中发〔2018〕34号（绩效目标、评价结果与预决算草案同步报送人大、同步向社会公开）；郑州市“四个同步”（公开同步）；只在声明收录完整的地区和年度核对',
  falsePositives: '同一批文件分两天上传的，相差一两天也会提示；已提示晚于期限的不再提示。',
  *check(archive) {
    for (const pair of coveredPairs(archive)) {
      const { key, record } = pair;
      const [on, withOn] = [publishedDate(record), publishedDate(pair.with)];
      if (!on || !withOn || on === withOn || lateness(archive, record) || lateness(archive, pair.with)) continue;
      const { one, other } = pairWords(pair);
      const days = daysBetween(withOn, on);
      const message = `${one} ${on} 公开，${other} ${withOn} 公开，${days > 0 ? `晚 ${days}` : `早 ${-days}`} 天，不在同一天。`;
      yield { collection: 'disclosures', key, path: ['publishedOn'], value: on, message };
    }
  },
};
