import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import type { Rule } from '../rule.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { exactFigure } from './reached-figures.ts';
import { isSatisfaction, shownActual, shownName } from './read-row.ts';
import { findingAt, resultsOf } from './results-of.ts';

/** 分 and percent are two scales: a line in 分 judges 59.99 and 59.99分, never 59.99%. 60 is not below 60. */
export const satisfactionBelowLineScoresZero: Rule = {
  id: 'satisfaction-below-line-scores-zero',
  severity: 'warning',
  title: '满意度低于当地不得分线的，不得分',
  source: '当地满意度规则（如常州：实际值低于 60 分的，该指标不得分）；没有收录当地规则的不核对',
  falsePositives: '表中满意度没有印单位而实际是百分比、当地规则按分计时会误报。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { place, row, reading } = result;
      const { actual, score } = reading;
      if (!isSatisfaction(row) || score.kind !== 'points' || Number(score.value) === 0) continue;
      const value = exactFigure(actual);
      if (!value || (value.comparator !== undefined && value.comparator !== '=')) continue;
      const unit = value.unit === '百分比' ? '%' : value.unit;
      for (const { zeroBelow } of rulesInForce(archive, place.regionCode, place.fiscalYear, 'satisfaction')) {
        const line = readDecimal(String(zeroBelow?.value));
        if (!zeroBelow || !line || (unit !== '' && unit !== zeroBelow.unit)) continue;
        if (compareDecimal(value.value, line) >= 0) continue;
        const message = `指标${shownName(row)}实际 ${shownActual(row)}，低于当地不得分线 ${zeroBelow.value}${zeroBelow.unit}，得分印作 ${row.score}，应为 0。`;
        yield findingAt(result, 'score', message);
      }
    }
  },
};
