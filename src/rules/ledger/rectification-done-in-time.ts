import { daysBetween } from '../../model/day-count.ts';
import { agencyOfDossier, coverageOf } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';
import { rectificationPlaces } from './ledger-entries.ts';

export const rectificationDoneInTime: Rule = {
  id: 'rectification-done-in-time',
  severity: 'info',
  subject: 'rectification',
  title: '整改的完成日期不晚于印出的整改期限',
  source: '财预〔2020〕10号（整改时限）；只在声明收录完整的地区和年度核对',
  falsePositives: '期限经批准延长而记录没有写的，会提示；完成日期印的是报送日的，也会提示。',
  *check(archive) {
    for (const { collection, key, path, dossier, rectification } of rectificationPlaces(archive)) {
      const { dueOn, doneOn, state } = rectification;
      if (state !== 'done' || !dueOn || !doneOn || doneOn <= dueOn) continue;
      const holder = { ...dossier, agencyCode: agencyOfDossier(archive, dossier) };
      if (!coverageOf(archive, holder, 'consequence')) continue;
      const message = `完成日期 ${doneOn} 比整改期限 ${dueOn} 晚 ${daysBetween(dueOn, doneOn)} 天。`;
      yield { collection, key, path: [...path, 'doneOn'], value: doneOn, message };
    }
  },
};
