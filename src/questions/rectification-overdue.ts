import { daysBetween } from '../model/day-count.ts';
import { asOfDate } from '../rules/declared-coverage.ts';
import { evidenceOf, unstopped } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

const STATE_TITLE = { open: '未整改', ongoing: '整改中' } as const;

export const rectificationOverdue: QuestionRule = {
  id: 'rectification-overdue',
  title: '整改期限已过，没有完成的记录',
  source: '财预〔2020〕10号：被评价单位在整改时限内整改并报送结果；天数只算到数据截至日',
  find(asked) {
    const asOf = asOfDate(asked.archive);
    const evidence = asked.earlier.flatMap(({ fiscalYear, rectifications = [] }) =>
      rectifications.flatMap(({ dueOn, state, text }) => {
        if (!asOf || !dueOn || state === 'done' || dueOn >= asOf) return [];
        const said = `整改期限 ${dueOn}，到数据截至日 ${asOf} 已过 ${daysBetween(dueOn, asOf)} 天，记录是“${STATE_TITLE[state]}”：${unstopped(text)}`;
        return [evidenceOf(asked, fiscalYear, 'rectification', said)];
      }),
    );
    return evidence.length === 0 ? undefined : { asked, cause: 'rectification', strength: 3, evidence };
  },
  question: (subject) => `${subject}有整改事项过了期限还没有完成的记录。卡在哪里，什么时候完成，与本年安排有什么关系？`,
};
