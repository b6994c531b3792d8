import type { Rule } from '../rule.ts';
import { evaluationsOf, type EvaluatedPlace } from '../walk-records.ts';
import { exactFigure, isBound, reachedFigures } from './reached-figures.ts';
import { rowsOf } from './results-of.ts';

/** Fewer figures may all be hit by chance or by plan. A short form has six rows, one of them a date. */
const ENOUGH_ROWS = 5;
/** Of them, so many must be figures that could have been passed. */
const ENOUGH_TELLING = 4;

export const notAllExact: Rule = {
  id: 'not-all-exact',
  severity: 'info',
  subject: 'evaluation',
  title: '一张表的定量指标没有全部与目标分毫不差',
  source: '财预〔2020〕10号：绩效自评应当真实、客观；逐项恰好等于目标的情形宜核对佐证',
  falsePositives: '任务按合同、名册或固定标准执行的项目，各项可以都恰好等于目标。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) {
      const count = exactCount(place);
      if (count === undefined) continue;
      const message = `${count} 条定量指标的实际值都恰好等于目标值，没有一条高于或低于目标。`;
      yield {
        collection: place.collection,
        key: place.key,
        path: [...place.path, 'rows'],
        value: String(count),
        message,
      };
    }
  },
};

/** How many figures there are where each of them was hit exactly. 100 %, 0 and `=` ask for nothing else. */
function exactCount(place: EvaluatedPlace): number | undefined {
  let count = 0;
  let telling = 0;
  for (const { reading } of rowsOf(place)) {
    const figures = reachedFigures(reading.target, reading.actual);
    if (!figures) continue;
    if (figures.actual !== figures.target) return undefined;
    count += 1;
    const figure = exactFigure(reading.target);
    if (figure && figures.comparator !== '=' && !isBound(figure)) telling += 1;
  }
  return count >= ENOUGH_ROWS && telling >= ENOUGH_TELLING ? count : undefined;
}
