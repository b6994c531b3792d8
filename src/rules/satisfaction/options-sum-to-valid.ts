import type { Rule } from '../rule.ts';
import { isNoAnswer, isScale, sumOfCounts, surveysOf, type Survey, type SurveyOption } from './surveyed.ts';

export const optionsSumToValid: Rule = {
  id: 'options-sum-to-valid',
  severity: 'warning',
  title: '满意度题各选项的人数之和等于这一题的有效份数',
  source: '统计调查的通行做法：单选题每份有效答卷只选一项',
  falsePositives:
    '只核对从“满意”到“不满意”的单选题；“不了解”“弃权”算不算进有效份数，两种做法都认。没有印这一题份数的，与整个调查的有效份数核对；几道题都少于它的，可能有人没有答，不报。只看到部分原文的，只报人数之和超出有效份数。',
  *check(archive) {
    for (const { collection, key, survey, seenWhole } of surveysOf(archive)) {
      for (const [index, { text, area, validCount, options = [] }] of survey.items.entries()) {
        if (!isScale(options)) continue;
        const sum = sumOfCounts(options);
        const valid = validCount ?? (area === undefined ? survey.validCount : undefined);
        if (sum === undefined || valid === undefined || isAnsweredBy(options, valid)) continue;
        if (sum < valid && (!seenWhole || (validCount === undefined && !othersAnsweredByAll(survey, index)))) continue;
        const of = validCount === undefined ? '整个调查的有效份数' : '有效份数';
        const message = `“${text}”各选项共 ${sum} 人，${of}为 ${valid}，差 ${Math.abs(sum - valid)}。`;
        const path = ['items', index, validCount === undefined ? 'options' : 'validCount'];
        yield { collection, key, path, value: String(validCount ?? sum), message };
      }
    }
  },
};

/** Whether so many chose an option, with or without 不了解 and 弃权. */
function isAnsweredBy(options: readonly SurveyOption[], valid: number): boolean {
  return [options, options.filter((option) => !isNoAnswer(option))].some((some) => sumOfCounts(some) === valid);
}

/** Whether all who took part answered each other question; if not, some may have passed over this one as well. */
function othersAnsweredByAll({ items, validCount }: Survey, index: number): boolean {
  return items.every(({ options = [] }, place) => {
    if (place === index || !isScale(options) || sumOfCounts(options) === undefined) return true;
    return validCount !== undefined && isAnsweredBy(options, validCount);
  });
}
