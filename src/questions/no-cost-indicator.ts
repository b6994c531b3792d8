import { readLevel1, readLevel2 } from '../model/indicator-frame.ts';
import { isSeenWhole } from '../rules/walk-records.ts';
import { evidenceOf, targetsOf } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

/** 人员 and 公用 expenditure follows short forms without cost indicators. */
const SHORT_FORM = /工资性?支出|人员经费|人员类|日常公用经费|社会保障缴费|公积金|离退休|遗属/;

export const noCostIndicator: QuestionRule = {
  id: 'no-cost-indicator',
  title: '绩效目标里没有成本指标',
  source: '中发〔2018〕34号：绩效目标包括产出、成本、效益和满意度；财预〔2021〕101号附表（允许不设的除外）',
  find(asked) {
    const targets = targetsOf(asked);
    const rows = (targets?.rows ?? []).filter(({ name }) => name.trim() !== '');
    if (!targets || rows.length === 0 || !isSeenWhole(asked.archive, targets.citation)) return undefined;
    if (asked.record?.kind === 'department' || SHORT_FORM.test(asked.name)) return undefined;
    const isCost = (level1: string, level2: string) =>
      readLevel1(level1).key === 'cost' || (readLevel2(level2).key ?? '').includes('cost');
    if (rows.some(({ level1, level2 }) => isCost(level1, level2))) return undefined;
    const text = `${asked.year} 年绩效目标 ${rows.length} 条指标，没有成本指标`;
    return { asked, cause: 'cost', strength: 2, evidence: [evidenceOf(asked, asked.year, 'target', text)] };
  },
  question: (subject) => `${subject}没有设成本指标。这个金额是怎样测算的，单位成本是多少，与同类或市场价格比过没有？`,
};
