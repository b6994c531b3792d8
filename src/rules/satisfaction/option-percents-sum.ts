import { addDecimal, printedDecimals, subtractDecimal, type DecimalText } from '../../model/decimal.ts';
import { readRate } from '../../model/rate.ts';
import { absolute, trimmed } from '../points.ts';
import type { Rule } from '../rule.ts';
import { isNoAnswer, isScale, sumOfCounts, surveysOf, type SurveyOption } from './surveyed.ts';

const WHOLE = '100' as DecimalText;

export const optionPercentsSum: Rule = {
  id: 'option-percents-sum',
  severity: 'warning',
  title: '满意度题各选项的比例之和等于 100%（四舍五入误差除外）',
  source: '统计调查的通行做法：单选题各选项的比例合计为 100%；n 项各自四舍五入，可差 n × 末位半个单位',
  falsePositives:
    '只核对从“满意”到“不满意”的单选题；“不了解”“弃权”算不算进合计，两种做法都认。印有人数的，由各选项的比例与人数核对。只看到部分原文的，只报合计超出 100%。',
  *check(archive) {
    for (const { collection, key, survey, seenWhole } of surveysOf(archive)) {
      for (const [index, { text, options = [] }] of survey.items.entries()) {
        if (!isScale(options) || sumOfCounts(options) !== undefined) continue;
        const gaps = [options, options.filter((option) => !isNoAnswer(option))].map(gapToWhole);
        const [gap] = gaps;
        if (gap === undefined || gaps.includes('none') || gap === 'none') continue;
        if (!seenWhole && gap.startsWith('-')) continue;
        const sum = trimmed(addDecimal([WHOLE, gap]));
        const message = `“${text}”各选项的比例相加为 ${sum}%，与 100% 差 ${trimmed(absolute(gap))} 个百分点，超出四舍五入可能造成的误差。`;
        yield { collection, key, path: ['items', index, 'options'], value: `${sum}%`, message };
      }
    }
  },
};

/** The sum minus 100, `none` where rounding explains it, `undefined` where a percent is lacking or unclear. */
function gapToWhole(options: readonly SurveyOption[]): DecimalText | 'none' | undefined {
  const percents = options.map(({ percentText }) => readRate(percentText ?? ''));
  const values = percents.flatMap((rate) =>
    rate?.precision === 'exact' && rate.scale !== 'points' ? [rate.value] : [],
  );
  if (values.length < options.length || values.length < 2) return undefined;
  const gap = subtractDecimal(addDecimal(values), WHOLE);
  const allowance = values.reduce((sum, value) => sum + 0.5 / 10 ** printedDecimals(value), 0);
  return Math.abs(Number(gap)) <= allowance + 1e-9 ? 'none' : gap;
}
