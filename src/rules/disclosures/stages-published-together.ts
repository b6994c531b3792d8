import { daysBetween } from '../../model/day-count.ts';
import { agencyOfDossier, coverageOf } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';

export const stagesPublishedTogether: Rule = {
  id: 'stages-published-together',
  severity: 'info',
  subject: 'object-year',
  title: '项目的绩效目标与项目预算在同一天公开',
  source: '中发〔2018〕34号（绩效目标与预算同步公开）；郑州市“四个同步”（公开同步）；只在声明收录完整的地区和年度核对',
  falsePositives: '同一批文件分两天上传的，相差一两天也会提示。',
  *check(archive) {
    for (const [key, dossier] of archive.dossiers) {
      const { budget, targets = [] } = dossier;
      // The first version that was published; what was adjusted later is published later.
      const index = targets.findIndex(
        ({ version, publishedOn }) => version !== 'adjusted' && publishedOn !== undefined,
      );
      const [on, withOn] = [targets[index]?.publishedOn, budget?.publishedOn];
      if (!on || !withOn || on === withOn) continue;
      const holder = { ...dossier, agencyCode: agencyOfDossier(archive, dossier) };
      if (!coverageOf(archive, holder, 'target') || !coverageOf(archive, holder, 'budget')) continue;
      const days = daysBetween(withOn, on);
      const message = `绩效目标 ${on} 公开，项目预算 ${withOn} 公开，${days > 0 ? `晚 ${days}` : `早 ${-days}`} 天，不在同一天。`;
      yield { collection: 'dossiers', key, path: ['targets', index, 'publishedOn'], value: on, message };
    }
  },
};
