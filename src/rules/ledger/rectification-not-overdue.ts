import { daysBetween } from '../../model/day-count.ts';
import { agencyOfDossier, asOfDate, coverageOf } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';
import { rectificationPlaces } from './ledger-entries.ts';

export const rectificationNotOverdue: Rule = {
  id: 'rectification-not-overdue',
  severity: 'info',
  subject: 'rectification',
  title: '印有整改期限的，期限过后有完成的记录',
  source: '财预〔2020〕10号（被评价单位在整改时限内整改并报送结果）；只在声明收录完整的地区和年度核对',
  falsePositives: '已经整改而结果还没有报送、公开的，会提示；天数只算到数据截至日。',
  *check(archive) {
    const asOf = asOfDate(archive);
    for (const { collection, key, path, dossier, rectification } of rectificationPlaces(archive)) {
      const { dueOn, doneOn, state } = rectification;
      // With a day of completion, the state and the other date are compared.
      if (!asOf || !dueOn || state === 'done' || doneOn !== undefined || dueOn >= asOf) continue;
      const holder = { ...dossier, agencyCode: agencyOfDossier(archive, dossier) };
      if (!coverageOf(archive, holder, 'consequence')) continue;
      const word = state === 'open' ? '未整改' : '整改中';
      const message = `整改期限是 ${dueOn}，到数据截至日 ${asOf} 已过 ${daysBetween(dueOn, asOf)} 天，记录仍是“${word}”。`;
      yield { collection, key, path: [...path, 'dueOn'], value: dueOn, message };
    }
  },
};
