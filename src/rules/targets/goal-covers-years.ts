import type { Rule } from '../rule.ts';

/** Years with targets lie within the period of the 总目标, or a new one is set. */
export const goalCoversYears: Rule = {
  id: 'goal-covers-years',
  severity: 'info',
  subject: 'object',
  title: '有年度目标的年份都在总目标的期间之内',
  source: '常州专项资金管理（规划绩效总目标与年度目标衔接，年度审核对照总目标）',
  falsePositives: '新一期总目标已经批准而没有收录的，会提示。',
  *check({ objects, dossiers }) {
    const years = new Map<string, number[]>();
    for (const { regionCode, object, fiscalYear, targets, evaluations } of dossiers.values()) {
      if (!targets && !evaluations) continue;
      const key = `${regionCode}/${object}`;
      years.set(key, [...(years.get(key) ?? []), fiscalYear]);
    }
    for (const [key, { overallGoal }] of objects) {
      if (!overallGoal) continue;
      const { fromYear, untilYear } = overallGoal;
      const outside = (years.get(key) ?? []).filter((year) => year < fromYear || year > untilYear).toSorted();
      if (outside.length === 0) continue;
      const message = `总目标的期间是 ${fromYear} 至 ${untilYear} 年，${outside.join('、')} 年也有年度目标或评价，不在期间之内，这些年的完成数不计入总目标进展。`;
      yield { collection: 'objects', key, path: ['overallGoal', 'untilYear'], value: String(untilYear), message };
    }
  },
};
