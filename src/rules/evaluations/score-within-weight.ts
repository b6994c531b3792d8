import { compareDecimal } from '../../model/decimal.ts';
import { FULL_MARK, readPoints } from '../points.ts';
import type { Finding, Rule } from '../rule.ts';
import { evaluationsOf, type EvaluatedPlace } from '../walk-records.ts';

export const scoreWithinWeight: Rule = {
  id: 'score-within-weight',
  severity: 'warning',
  title: '得分不超过分值，总分不超过满分',
  source: '江西省自评表附注：得分不超过分值；财预〔2020〕10号附表：分值、得分',
  falsePositives: '当地另设加分项时会误报。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) yield* excesses(place);
  },
};

function* excesses({ collection, key, path, evaluation }: EvaluatedPlace): Generator<Finding> {
  const { rows, funds, totalScore, fullMark } = evaluation;
  for (const [index, { name, score, weight }] of rows.entries()) {
    if (!exceeds(score, weight)) continue;
    const message = `指标“${name}”得分 ${score}，超过分值 ${weight}。`;
    yield { collection, key, path: [...path, 'rows', index, 'score'], value: score ?? '', message };
  }
  for (const [index, { name, score, weight }] of (funds?.rows ?? []).entries()) {
    if (!exceeds(score, weight)) continue;
    const message = `“${name}”得分 ${score}，超过分值 ${weight}。`;
    yield { collection, key, path: [...path, 'funds', 'rows', index, 'score'], value: score ?? '', message };
  }
  if (!exceeds(totalScore, fullMark ?? FULL_MARK)) return;
  const message = `总分 ${totalScore}，超过满分 ${fullMark ?? FULL_MARK}。`;
  yield { collection, key, path: [...path, 'totalScore'], value: totalScore ?? '', message };
}

/** Compares two prints on one scale; 95% against 10 are two. */
function exceeds(score: string | undefined, weight: string | undefined): boolean {
  const [got, most] = [readPoints(score), readPoints(weight)];
  if (got.kind !== 'points' || most.kind !== 'points') return false;
  return score?.includes('%') === weight?.includes('%') && compareDecimal(got.value, most.value) > 0;
}
