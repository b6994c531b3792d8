import type { Rectification } from '../../schemas/rectification.ts';
import { asOfDate } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';
import { rectificationPlaces } from './ledger-entries.ts';

export const rectificationStateFitsDates: Rule = {
  id: 'rectification-state-fits-dates',
  severity: 'warning',
  title: '整改状态与日期相符：有完成日期的是已完成，完成日期不在数据截至日之后',
  source: '本站数据规则：同一条记录的状态与日期不相抵触',
  falsePositives: '分步整改、完成日期只指其中一步的，会误报。',
  *check(archive) {
    const asOf = asOfDate(archive);
    for (const { collection, key, path, rectification } of rectificationPlaces(archive)) {
      const message = problemOf(rectification, asOf);
      if (!message) continue;
      yield { collection, key, path: [...path, 'doneOn'], value: rectification.doneOn ?? '', message };
    }
  },
};

function problemOf({ state, doneOn }: Rectification, asOf: string | undefined): string | undefined {
  if (doneOn === undefined) return undefined;
  if (state !== 'done') return `整改状态是“${state === 'open' ? '未整改' : '整改中'}”，又印有完成日期 ${doneOn}。`;
  if (asOf && doneOn > asOf) return `整改记作“已完成”，完成日期 ${doneOn} 在数据截至日 ${asOf} 之后。`;
  return undefined;
}
