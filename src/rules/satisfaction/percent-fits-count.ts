import type { DecimalText } from '../../model/decimal.ts';
import { printedDecimals } from '../../model/decimal.ts';
import { headCountsIfCut } from '../../model/head-counts.ts';
import { readRate } from '../../model/rate.ts';
import type { Finding, Rule } from '../rule.ts';
import { isShareByWords } from './result-formula.ts';
import { figureOf } from './recomputed-result.ts';
import { isNoAnswer, isScale, sampleOf, sumOfCounts, surveysOf, type Survey, type SurveyItem } from './surveyed.ts';

export const percentFitsCount: Rule = {
  id: 'percent-fits-count',
  severity: 'warning',
  title: '印出的比例与人数对得上：有效份数中有这样一个人数，其比例四舍五入（或舍去尾数）正是印出的数',
  source: '统计学：n 人中的比例只能是 1/n 的整数倍',
  falsePositives:
    '比例是加权或分组平均得来而算法没有印出的，会误报；写明加权、折算、平均、综合、总体的不核对。有人没有答这一题、而这一题的份数没有印出的，也会误报。',
  *check(archive) {
    for (const { collection, key, survey } of surveysOf(archive)) {
      const whole = wholeProblem(survey);
      if (whole) yield { collection, key, ...whole };
      for (const [index, item] of survey.items.entries()) {
        for (const found of problemsOf(survey, item)) {
          yield { collection, key, path: ['items', index, ...found.path], value: found.value, message: found.message };
        }
      }
    }
  },
};

type Problem = Pick<Finding, 'path' | 'value' | 'message'>;

function* problemsOf(survey: Survey, item: SurveyItem): Generator<Problem> {
  const options = item.options ?? [];
  const sizes = sizesOf(survey, item);
  const unsure = unsureOf(item);
  for (const [place, { label, count, percentText }] of options.entries()) {
    const percent = exactPercent(percentText);
    if (percent === undefined || sizes.length === 0 || sizes.some((size) => fits(percent, size, count))) continue;
    const [size = 0] = sizes;
    const path = ['options', place, 'percentText'];
    const message =
      count === undefined
        ? `“${label}”印作 ${percentText}，而 ${size} 人里，${nearest(percent, size)}，没有哪个人数正好是这个比例${unsure}。`
        : `“${label}”印作 ${count} 人、${percentText}，按 ${size} 人计算应为 ${percentOf(count, size, percent)}。`;
    yield { path, value: percentText ?? '', message };
  }
  const percent = item.result && figureOf({ result: item.result });
  if (
    !item.result ||
    percent === undefined ||
    sumOfCounts(options) !== undefined ||
    item.result.scale !== 'percent' ||
    !isShareByWords(item.text, item.result.formula)
  )
    return;
  if (sizes.length === 0 || sizes.some((size) => fits(percent, size, undefined))) return;
  const [size = 0] = sizes;
  const message = `“${item.text}”印作 ${item.result.text}，而 ${size} 人里，${nearest(percent, size)}，没有哪个人数正好是这个比例${unsure}。`;
  yield { path: ['result', 'text'], value: item.result.text, message };
}

/** The result of the whole where its formula says that it is one share of all who answered. */
function wholeProblem({ overall, title, items, validCount }: Survey): Problem | undefined {
  const percent = overall && figureOf({ result: overall });
  if (!overall || percent === undefined || overall.scale !== 'percent' || !validCount || items.length > 1)
    return undefined;
  const isRecomputed = items.some(({ options = [] }) => options.length > 0);
  if (isRecomputed || !overall.formula || !isShareByWords(title, overall.formula)) return undefined;
  if (fits(percent, validCount, undefined)) return undefined;
  const message = `“${title}”印作 ${overall.text}，而 ${validCount} 人里，${nearest(percent, validCount)}，没有哪个人数正好是这个比例。`;
  return { path: ['overall', 'text'], value: overall.text, message };
}

/** The numbers of people that a percent may be of, the printed one first. */
function sizesOf(survey: Survey, item: SurveyItem): number[] {
  const options = isScale(item.options ?? []) ? (item.options ?? []) : [];
  const printed = sampleOf(survey, { ...item, options: [] });
  const sums = [options, options.filter((option) => !isNoAnswer(option))].map(sumOfCounts);
  return [...new Set([printed, ...sums])].filter((size): size is number => size !== undefined && size > 0);
}

/** Where a question has no number of its own, fewer may have answered it than the survey as a whole. */
function unsureOf({ validCount }: SurveyItem): string {
  return validCount === undefined ? '；如果有人没有答这一题，原件没有印这一题的份数' : '';
}

function exactPercent(text: string | undefined): DecimalText | undefined {
  const rate = readRate(text ?? '');
  return rate?.precision === 'exact' && rate.scale !== 'points' ? rate.value : undefined;
}

function fits(percent: DecimalText, size: number, count: number | undefined): boolean {
  const range = headCountsIfCut(percent, size);
  return range !== undefined && (count === undefined || (range.low <= count && count <= range.high));
}

function percentOf(count: number, size: number, like: DecimalText): string {
  return `${((count / size) * 100).toFixed(Math.max(2, printedDecimals(like)))}%`;
}

/** The two head-counts between which the print falls. */
function nearest(percent: DecimalText, size: number): string {
  const below = Math.min(size, Math.max(0, Math.floor((Number(percent) * size) / 100)));
  const around = below === size ? [below] : [below, below + 1];
  return around.map((count) => `${count} 人是 ${percentOf(count, size, percent)}`).join('、');
}
