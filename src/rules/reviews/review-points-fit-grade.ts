import { gradeOf } from '../../model/grade.ts';
import { readPoints } from '../points.ts';
import type { Rule } from '../rule.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { labelAmong } from './funded.ts';

export const reviewPointsFitGrade: Rule = {
  id: 'review-points-fit-grade',
  severity: 'warning',
  title: '目标审核的等次与审核得分所在的区间一致（按当地的等次划分）',
  source: '当地的绩效目标审核办法（分数线录在地区规则里；没有录的不核对）；财预〔2015〕88号的审核等次',
  falsePositives: '有一票否决或调档规定的，会误报。',
  *check(archive) {
    for (const [key, { regionCode, fiscalYear, review }] of archive.dossiers) {
      const points = readPoints(review?.points);
      if (!review?.grade || points.kind !== 'points') continue;
      const [rule] = rulesInForce(archive, regionCode, fiscalYear, 'reviewGrades', ({ bands }) => bands !== undefined);
      const expected = rule?.bands && gradeOf(points.value, rule.bands);
      const printed = rule && labelAmong(rule.labels, review.grade);
      if (!rule?.bands || expected === undefined || printed === undefined || printed === expected) continue;
      const bands = rule.bands.map(({ label, fromPoints }) => `${label} ${fromPoints} 分起`).join('，');
      const message = `审核得分 ${review.points}，等次印作“${review.grade}”，按${bands}应为“${expected}”。`;
      yield { collection: 'dossiers', key, path: ['review', 'grade'], value: review.grade, message };
    }
  },
};
