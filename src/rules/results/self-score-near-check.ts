import { subtractDecimal } from '../../model/decimal.ts';
import { isOfHundred, readPoints, trimmed } from '../points.ts';
import type { Rule } from '../rule.ts';

/** From so many points on, of 100, the two are worth looking at side by side. */
const FAR = 10;

/**
 * 自评 against 抽评, which looks at the same form again. 部门评价 and 财政评价 have frames of their own and are compared
 * with nothing.
 */
export const selfScoreNearCheck: Rule = {
  id: 'self-score-near-check',
  severity: 'info',
  subject: 'evaluation',
  title: '单位自评的总分没有比财政抽评高 10 分以上',
  source: '安康市镇坪县、白河县：部门自评、财政抽评；财预〔2020〕10号：单位自评可由财政部门抽查',
  falsePositives: '自评之后补充了材料、抽评改用别的指标时，两个分数本不相同。',
  *check(archive) {
    for (const [key, { evaluations = [] }] of archive.dossiers) {
      for (const [index, self] of evaluations.entries()) {
        const check = evaluations.find(({ kind }) => kind === 'spot-check');
        if (self.kind !== 'self' || !check || !isOfHundred(self.fullMark) || !isOfHundred(check.fullMark)) continue;
        const [own, checked] = [readPoints(self.totalScore), readPoints(check.totalScore)];
        if (own.kind !== 'points' || checked.kind !== 'points') continue;
        const gap = subtractDecimal(own.value, checked.value);
        if (Number(gap) < FAR) continue;
        const message = `单位自评 ${self.totalScore} 分，财政抽评 ${check.totalScore} 分，相差 ${trimmed(gap)} 分。`;
        const path = ['evaluations', index, 'totalScore'];
        yield { collection: 'dossiers', key, path, value: self.totalScore ?? '', message };
      }
    }
  },
};
