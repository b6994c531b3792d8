import { fenOf } from '../../model/money.ts';
import { executionRate, percentText } from '../../model/rate.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { FundsRow } from '../../schemas/funds-row.ts';
import { readMoneyCell } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { evaluationsOf, type EvaluatedPlace } from '../walk-records.ts';
import { saysNothing } from './read-row.ts';

/** The portal's own line where the jurisdiction states none. */
const OWN_LINE = 80;
/** What a text says where it speaks of money that was not spent. */
export const OF_SPENDING =
  /执行率|执行进度|支出进度|支付进度|未支付|未支出|未执行|结余|结转|节约|节省|压减|收回|调减|尾款|质保金|跨年/;

/** Speaks only where the form has a place for reasons and the whole form was seen. */
export const lowExecutionHasReason: Rule = {
  id: 'low-execution-has-reason',
  severity: 'info',
  subject: 'funds',
  title: '预算执行率低于界线的写明原因',
  source: '财预〔2020〕10号：预算执行率低的应说明原因；界线按当地表式（如四川 90%），当地没有规定的，本站以 80% 提示',
  falsePositives: '原因写在表外的报告里时会误报。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) {
      const low = lowExecution(archive, place);
      if (!low || !place.seenWhole || !hasPlaceForReasons(place) || isExplained(place)) continue;
      const { collection, key, path } = place;
      const line = low.isStated ? `低于当地要求说明原因的 ${low.line}%` : `低于 ${low.line}%`;
      const message = `“${low.row.name}”的执行率为 ${low.percent}%，${line}，表中没有写明原因。`;
      yield { collection, key, path: [...path, 'funds', 'rows', low.index], value: `${low.percent}%`, message };
    }
  },
};

function lowExecution(archive: Archive, { evaluation: { funds }, regionCode, fiscalYear }: EvaluatedPlace) {
  const index = funds?.rows.findIndex(({ role }) => role === 'total') ?? -1;
  const row = funds?.rows[index];
  if (!funds || !row) return undefined;
  const [executed, adjusted, initial] = [row.executed, row.adjusted, row.initial].map((text) =>
    readMoneyCell(text, funds.unit),
  );
  const budget = adjusted?.kind === 'blank' ? initial : adjusted;
  if (executed?.kind !== 'amount' || budget?.kind !== 'amount') return undefined;
  const ratio = executionRate(fenOf(executed.amount), fenOf(budget.amount));
  const [stated] = rulesInForce(archive, regionCode, fiscalYear, 'executionReason');
  const line = stated?.belowPercent ?? OWN_LINE;
  if (!ratio || ratio.numerator * 10_000n >= ratio.denominator * BigInt(Math.round(line * 100))) return undefined;
  return { index, row, line, isStated: stated !== undefined, percent: percentText(ratio, 2) };
}

function hasPlaceForReasons({ evaluation: { funds, rows } }: EvaluatedPlace): boolean {
  return (
    (funds?.rows ?? []).some((row: FundsRow) => row.reason !== undefined) ||
    rows.some(({ deviation }) => deviation !== undefined)
  );
}

/** A reason in the money block, or any word on unspent money in what the evaluation says. */
function isExplained({ evaluation }: EvaluatedPlace): boolean {
  const { funds, rows, achieved = '', conclusion = '', problems = [], sections = [] } = evaluation;
  if ((funds?.rows ?? []).some(({ reason }) => !saysNothing(reason))) return true;
  const texts = [...problems, ...sections].map(({ text }) => text);
  const reasons = rows.map(({ deviation = '' }) => deviation);
  return [achieved, conclusion, ...texts, ...reasons].some((text) => OF_SPENDING.test(text));
}
