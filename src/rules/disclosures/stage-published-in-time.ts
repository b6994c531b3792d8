import { agencyOfDossier } from '../declared-coverage.ts';
import type { AgencyCode } from '../../model/codes.ts';
import type { Rule } from '../rule.ts';
import { lateness, type Publication } from './due-date.ts';
import { latenessText } from './lateness-text.ts';

export const stagePublishedInTime: Rule = {
  id: 'stage-published-in-time',
  severity: 'info',
  subject: 'object-year',
  title: '项目预算随部门预算在批复后的期限之内公开',
  source: '预算法第十四条：部门预算在批复后二十日内公开；只在声明收录完整的地区和年度核对',
  falsePositives: '批复日期印的是项目的批复而不是部门预算的批复，会提示。',
  *check(archive) {
    for (const [key, dossier] of archive.dossiers) {
      const { regionCode, fiscalYear, budget } = dossier;
      const agencyCode = agencyOfDossier(archive, dossier) as AgencyCode | undefined;
      if (!budget?.approvedOn || !budget.publishedOn || agencyCode === undefined) continue;
      const { approvedOn, publishedOn } = budget;
      const publication: Publication = {
        regionCode,
        fiscalYear,
        agencyCode,
        document: 'budget',
        approvedOn,
        publishedOn,
      };
      const late = lateness(archive, publication);
      if (!late) continue;
      const message = latenessText(archive, publication, late);
      yield { collection: 'dossiers', key, path: ['budget', 'publishedOn'], value: late.on, message };
    }
  },
};
