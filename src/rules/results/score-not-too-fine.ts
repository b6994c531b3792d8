import { printedDecimals } from '../../model/decimal.ts';
import { readPoints } from '../points.ts';
import type { Rule } from '../rule.ts';
import { evaluationsOf, type EvaluatedPlace, type Path } from '../walk-records.ts';

const MOST_DECIMALS = 2;

/** Told once for an evaluation, at the first such score. */
export const scoreNotTooFine: Rule = {
  id: 'score-not-too-fine',
  severity: 'info',
  subject: 'evaluation',
  title: '得分最多印两位小数',
  source: '财预〔2020〕10号附表：得分；更细的小数超出评分的精度，通行做法是保留两位',
  falsePositives: '由电子表格按公式带出、没有取整时会有更多小数，并非差错。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) {
      const [first, ...more] = fineScores(place);
      if (!first) continue;
      const { collection, key } = place;
      const others = more.length === 0 ? '' : `，同表还有 ${more.length} 处`;
      const message = `${first.name}印作 ${first.text}，小数超过两位${others}。`;
      yield { collection, key, path: [...place.path, ...first.path], value: first.text, message };
    }
  },
};

function fineScores({ evaluation: { rows, funds, totalScore } }: EvaluatedPlace) {
  const cells: { name: string; text: string | undefined; path: Path }[] = [
    ...(funds?.rows ?? []).map(({ name, score }, index) => ({
      name: `“${name}”的得分`,
      text: score,
      path: ['funds', 'rows', index, 'score'],
    })),
    ...rows.map(({ name, score }, index) => ({
      name: `指标“${name}”的得分`,
      text: score,
      path: ['rows', index, 'score'],
    })),
    { name: '总分', text: totalScore, path: ['totalScore'] },
  ];
  return cells.flatMap(({ name, text, path }) => {
    const points = readPoints(text);
    return text !== undefined && points.kind === 'points' && printedDecimals(points.value) > MOST_DECIMALS
      ? [{ name, text, path }]
      : [];
  });
}
