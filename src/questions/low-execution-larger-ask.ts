import { fenOf, formatMoney } from '../model/money.ts';
import { executionRate, percentText } from '../model/rate.ts';
import { exactAmount } from '../rules/printed-amount.ts';
import { rulesInForce } from '../rules/rules-in-force.ts';
import { evidenceOf, increaseEvidence, increaseOf, lastYear } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

/** The portal's own line where the jurisdiction states none, in percent. */
const OWN_LINE = 80;

export const lowExecutionLargerAsk: QuestionRule = {
  id: 'low-execution-larger-ask',
  title: '上年执行率低，本年安排比上年多',
  source: '预算法第三十二条（参考上一年预算执行情况）；界线按当地要求说明原因的执行率，当地没有规定的，本站用 80%',
  find(asked) {
    const before = lastYear(asked);
    const increase = increaseOf(asked);
    const [budget, executed] = [before?.budget?.adjusted ?? before?.budget?.approved, before?.budget?.executed];
    const [whole, part] = [exactAmount(budget), exactAmount(executed)];
    if (!before || !increase || !budget || !executed || !whole || !part) return undefined;
    const ratio = executionRate(fenOf(part), fenOf(whole));
    const [stated] = rulesInForce(asked.archive, before.regionCode, before.fiscalYear, 'executionReason');
    const line = stated?.belowPercent ?? OWN_LINE;
    if (!ratio || ratio.numerator * 10_000n >= ratio.denominator * BigInt(Math.round(line * 100))) return undefined;
    const title = before.budget?.adjusted ? '调整预算' : '批复';
    const text = `${before.fiscalYear} 年${title} ${formatMoney(budget)}，执行 ${formatMoney(executed)}，执行率 ${percentText(ratio, 2)}%（推算）`;
    const evidence = [evidenceOf(asked, before.fiscalYear, 'budget', text), ...increaseEvidence(asked, increase)];
    return { asked, cause: 'execution', strength: 3, evidence };
  },
  question: (subject) => `${subject}上年的钱没有花完，本年安排比上年多。上年为什么没有花完，本年怎样保证花得出去？`,
};
