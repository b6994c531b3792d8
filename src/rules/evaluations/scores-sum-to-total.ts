import type { DecimalText } from '../../model/decimal.ts';
import { compareDecimal, subtractDecimal } from '../../model/decimal.ts';
import { absolute, FULL_MARK, pointsGap, readPoints, sumPoints, trimmed } from '../points.ts';
import type { Rule } from '../rule.ts';
import { evaluationsOf, type EvaluatedPlace } from '../walk-records.ts';

export const scoresSumToTotal: Rule = {
  id: 'scores-sum-to-total',
  severity: 'warning',
  title: '各项得分之和等于总分（含预算执行率得分）；只见到一部分的，已扣的分不多于总分少的分',
  source: '财预〔2020〕10号附表：总分',
  falsePositives: '另有加分、扣分或按系数折算而表中没有印出时会误报。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) {
      const { collection, key, path, evaluation, seenWhole } = place;
      const total = readPoints(evaluation.totalScore);
      const scores = printedScores(evaluation);
      if (total.kind !== 'points') continue;
      const lost = seenWhole ? undefined : pointsLostBeyond(evaluation, total.value);
      if (lost !== undefined) {
        const message = `总分印作 ${evaluation.totalScore}，所见的各项已扣 ${lost} 分，比总分少的分还多。`;
        yield { collection, key, path: [...path, 'totalScore'], value: evaluation.totalScore ?? '', message };
        continue;
      }
      if (scores === undefined || scores.length === 0) continue;
      const execution = executionScore(evaluation);
      const lists = execution === undefined ? [scores] : [[...scores, execution], scores];
      const gaps = lists.map((list) => pointsGap(total.value, list));
      const [gap] = gaps;
      const sum = trimmed(sumPoints(lists[0] ?? []));
      if (gap === undefined || gaps.includes(undefined)) continue;
      if (!seenWhole && compareDecimal(sum, total.value) <= 0) continue;
      const parts = execution === undefined ? '各项得分' : '各项得分与预算执行率得分';
      const message = `总分印作 ${evaluation.totalScore}，${parts}相加为 ${sum} 分，差 ${absolute(gap)} 分。`;
      yield { collection, key, path: [...path, 'totalScore'], value: evaluation.totalScore ?? '', message };
    }
  },
};

/** The score of 预算执行率 in the money block. */
function executionScore({ funds }: EvaluatedPlace['evaluation']): DecimalText | undefined {
  const score = readPoints(funds?.rows.find(({ role }) => role === 'total')?.score);
  return score.kind === 'points' ? score.value : undefined;
}

/** The scores, or `undefined` where a row that has a weight has no readable score. */
function printedScores({ rows }: EvaluatedPlace['evaluation']): DecimalText[] | undefined {
  const cells = rows
    .map((row) => ({ score: readPoints(row.score), weight: readPoints(row.weight) }))
    .filter(({ score, weight }) => score.kind !== 'blank' || weight.kind !== 'blank');
  if (cells.some(({ score }) => score.kind !== 'points')) return undefined;
  return cells.flatMap(({ score }) => (score.kind === 'points' ? [score.value] : []));
}

/** What the rows seen lost of their points, where it is more than the total lost: rows not seen cannot give it back. */
function pointsLostBeyond(evaluation: EvaluatedPlace['evaluation'], total: DecimalText): DecimalText | undefined {
  const full = readPoints(evaluation.fullMark);
  const lost = [...evaluation.rows, ...(evaluation.funds?.rows ?? [])].flatMap((row) => {
    const [weight, score] = [readPoints(row.weight), readPoints(row.score)];
    return weight.kind === 'points' && score.kind === 'points' ? [subtractDecimal(weight.value, score.value)] : [];
  });
  const left = subtractDecimal(full.kind === 'points' ? full.value : FULL_MARK, total);
  const sum = sumPoints(lost);
  return pointsGap(left, lost) !== undefined && compareDecimal(sum, left) > 0 ? trimmed(sum) : undefined;
}
