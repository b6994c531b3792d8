import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import type { RulesOfRegion } from '../../schemas/rules-of-region.ts';
import type { Finding, Rule } from '../rule.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { exactFigure, isOneSided } from './reached-figures.ts';
import { isCeiling, isSatisfaction, shownActual, shownName } from './read-row.ts';
import { evaluationsOf, type EvaluatedPlace } from '../walk-records.ts';
import { findingAt, rowsOf } from './results-of.ts';

type Line = NonNullable<NonNullable<RulesOfRegion['satisfaction']>[number]['zeroBelow']>;

/** 分 and percent are two scales: a line in 分 judges 59.99 and 59.99分, never 59.99%. 60 is not below 60. */
export const satisfactionBelowLineScoresZero: Rule = {
  id: 'satisfaction-below-line-scores-zero',
  severity: 'warning',
  title: '满意度低于当地不得分线的，不得分',
  source: '当地满意度规则（如常州：实际值低于 60 分的，该指标不得分）；没有收录当地规则的不核对',
  falsePositives: '表中满意度没有印单位而实际是百分比、当地规则按分计时会误报。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) {
      const rules = rulesInForce(archive, place.regionCode, place.fiscalYear, 'satisfaction');
      for (const { zeroBelow } of rules) if (zeroBelow) yield* scoredBelow(place, zeroBelow);
    }
  },
};

function* scoredBelow(place: EvaluatedPlace, { value: limit, unit }: Line): Generator<Finding> {
  const line = readDecimal(String(limit));
  for (const result of rowsOf(place)) {
    const { row, reading } = result;
    const value = exactFigure(reading.actual);
    if (!line || !value || isOneSided(value) || reading.score.kind !== 'points') continue;
    if (Number(reading.score.value) === 0 || !isSatisfaction(row) || isCeiling(reading.target)) continue;
    const printed = value.unit === '百分比' ? '%' : value.unit;
    if ((printed !== '' && printed !== unit) || compareDecimal(value.value, line) >= 0) continue;
    const message = `指标${shownName(row)}实际 ${shownActual(row)}，低于当地不得分线 ${limit}${unit}，得分印作 ${row.score}，应为 0。`;
    yield findingAt(result, 'score', message);
  }
}
