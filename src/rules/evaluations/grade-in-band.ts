import type { RegionCode } from '../../model/codes.ts';
import type { EvaluationKind } from '../../model/evaluation-kind.ts';
import { gradeOf, NATIONAL_GRADES, normaliseGrade, PASS_GRADES, type GradeScheme } from '../../model/grade.ts';
import type { Archive } from '../../schemas/collections.ts';
import { isOfHundred, readPoints } from '../points.ts';
import type { Rule } from '../rule.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { evaluationsOf } from '../walk-records.ts';

export const gradeInBand: Rule = {
  id: 'grade-in-band',
  severity: 'warning',
  title: '印出的等级与总分所在的区间一致（按当地当年的等级划分）',
  source: '财预〔2020〕10号：90（含）以上为优，80（含）–90 为良，60（含）–80 为中，60 以下为差；当地另有规定的从其规定',
  falsePositives: '当地有自己的等级划分而本站没有收录时会误报；有一票否决或调档规定时会误报。',
  *check(archive) {
    for (const { collection, key, path, regionCode, fiscalYear, kind, evaluation } of evaluationsOf(archive)) {
      const { grade, totalScore, fullMark } = evaluation;
      const points = readPoints(totalScore);
      if (!grade || points.kind !== 'points' || !isOfHundred(fullMark)) continue;
      const scheme = schemeFor(archive, regionCode, fiscalYear, kind) ?? nationalScheme(grade);
      const expected = scheme.bands && gradeOf(points.value, scheme.bands);
      const printed = labelIn(scheme, grade);
      if (expected === undefined || printed === undefined || printed === expected) continue;
      const bands = scheme.bands?.map(({ label, fromPoints }) => `${label} ${fromPoints} 分起`).join('，');
      const message = `总分 ${totalScore}，等级印作“${grade}”，按${bands}应为“${expected}”。`;
      yield { collection, key, path: [...path, 'grade'], value: grade, message };
    }
  },
};

/** The scheme of the region, or of the nearest region above that states one for this year and kind of evaluation. */
function schemeFor(archive: Archive, code: RegionCode, year: number, kind: EvaluationKind): GradeScheme | undefined {
  return rulesInForce(archive, code, year, 'gradeSchemes', ({ kinds }) => kinds.includes(kind))[0]?.scheme;
}

/** Where no rule of the region is known, the words of the grade tell which of the two common schemes it uses. */
function nationalScheme(grade: string): GradeScheme {
  return PASS_GRADES.labels.slice(2).includes(normaliseGrade(grade) ?? '') ? PASS_GRADES : NATIONAL_GRADES;
}

/** The label of the scheme that a printed grade means, or `undefined` for a word that is none of its grades. */
function labelIn({ labels }: GradeScheme, grade: string): string | undefined {
  const wanted = normaliseGrade(grade);
  return labels.find((label) => label === grade.trim() || (wanted !== undefined && normaliseGrade(label) === wanted));
}
