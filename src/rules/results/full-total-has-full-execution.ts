import { compareDecimal } from '../../model/decimal.ts';
import { fenOf } from '../../model/money.ts';
import { executionRate, percentText, type Rational } from '../../model/rate.ts';
import type { Archive } from '../../schemas/collections.ts';
import { FULL_MARK, readPoints, sumPoints } from '../points.ts';
import { exactAmount, readMoneyCell, type Printed } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { evaluationsOf, type EvaluatedPlace } from '../walk-records.ts';
import { isExecutionRow } from './read-row.ts';

export const fullTotalHasFullExecution: Rule = {
  id: 'full-total-has-full-execution',
  severity: 'info',
  subject: 'evaluation',
  title: '总分为满分的，预算也全部执行',
  source: '财预〔2020〕10号：预算执行率计 10 分，按执行率记分',
  falsePositives: '当地不把预算执行率计入总分、而表上看不出来时会误报。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) {
      const { collection, key, path, evaluation } = place;
      const total = readPoints(evaluation.totalScore);
      const full = readPoints(evaluation.fullMark);
      const mark = full.kind === 'points' ? full.value : FULL_MARK;
      if (total.kind !== 'points' || compareDecimal(total.value, mark) !== 0 || isLeftOut(place)) continue;
      const rate = rateOf(archive, place);
      // 99.96 % of ten points prints as 10.
      if (!rate || Number(percentText(rate, 1)) >= 100) continue;
      const message = `总分 ${evaluation.totalScore} 为满分，预算执行率为 ${percentText(rate, 2)}%（推算），没有执行完。`;
      yield { collection, key, path: [...path, 'totalScore'], value: evaluation.totalScore ?? '', message };
    }
  },
};

/** Whether the form gives 预算执行率 no points: its indicators alone make the full mark. */
function isLeftOut({ evaluation: { rows, funds } }: EvaluatedPlace): boolean {
  if (rows.some(isExecutionRow)) return false;
  if ((funds?.rows ?? []).some(({ weight, score }) => readPoints(weight ?? score).kind === 'points')) return false;
  const weights = rows
    .map(({ weight }) => readPoints(weight))
    .flatMap((cell) => (cell.kind === 'points' ? [cell.value] : []));
  return weights.length > 0 && Number(sumPoints(weights)) >= Number(FULL_MARK);
}

/** 全年执行数 over 全年预算数, of the form or else of the object's budget. */
function rateOf(archive: Archive, { collection, key, evaluation: { funds } }: EvaluatedPlace): Rational | undefined {
  const row = funds?.rows.find(({ role }) => role === 'total');
  if (funds && row) {
    const [executed, adjusted, initial] = [row.executed, row.adjusted, row.initial].map((text) => {
      const cell = readMoneyCell(text, funds.unit);
      return cell.kind === 'amount' ? cell.amount : undefined;
    });
    return ratio(executed, adjusted ?? initial);
  }
  const budget = collection === 'dossiers' ? archive.dossiers.get(key)?.budget : undefined;
  return ratio(exactAmount(budget?.executed), exactAmount(budget?.adjusted ?? budget?.approved));
}

function ratio(executed: Printed | undefined, budget: Printed | undefined): Rational | undefined {
  return executed && budget ? executionRate(fenOf(executed), fenOf(budget)) : undefined;
}
