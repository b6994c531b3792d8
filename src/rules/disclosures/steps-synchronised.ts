import { daysBetween } from '../../model/day-count.ts';
import type { Rule } from '../rule.ts';
import { coveredPairs, pairWords, type DisclosurePair } from './paired-disclosures.ts';

/** The steps before publication, with their words. */
export const SYNCHRONISED_STEPS = [
  ['reviewedOn', '编审'],
  ['submittedOn', '上会'],
  ['approvedOn', '批复'],
] as const;

export const stepsSynchronised: Rule = {
  id: 'steps-synchronised',
  severity: 'info',
  subject: 'disclosure',
  title: '绩效目标与预算在编审、上会、批复各环节的日期相同',
  source:
    '郑州市“四个同步”：绩效目标和预算资金编审同步、上会同步、批复同步、公开同步；财政部要求的同步申报、同步审核、同步批复下达；只在声明收录完整的地区和年度核对',
  falsePositives: '同一环节跨几天，两份材料各印其中一天的，会提示。',
  *check(archive) {
    for (const pair of coveredPairs(archive)) {
      const apart = stepsApart(pair);
      const [first] = apart;
      if (!first) continue;
      const { one, other } = pairWords(pair);
      const told = apart.map(
        ({ title, on, withOn, days }) => `${title}：${one} ${on}，${other} ${withOn}，相差 ${Math.abs(days)} 天`,
      );
      const message = `${told.join('；')}。`;
      yield { collection: 'disclosures', key: pair.key, path: [first.field], value: first.on, message };
    }
  },
};

export type StepApart = {
  field: (typeof SYNCHRONISED_STEPS)[number][0];
  title: string;
  on: string;
  withOn: string;
  days: number;
};

/** The steps at which both print a date and the dates differ; `days` from the budget's to the target's. */
export function stepsApart(pair: DisclosurePair): StepApart[] {
  return SYNCHRONISED_STEPS.flatMap(([field, title]) => {
    const [on, withOn] = [pair.record[field], pair.with[field]];
    return on === undefined || withOn === undefined || on === withOn
      ? []
      : [{ field, title, on, withOn, days: daysBetween(withOn, on) }];
  });
}
