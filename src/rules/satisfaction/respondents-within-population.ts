import type { Rule } from '../rule.ts';
import { isScale, sumOfCounts, surveysOf, type SurveyItem } from './surveyed.ts';
import type { Path } from '../walk-records.ts';

export const respondentsWithinPopulation: Rule = {
  id: 'respondents-within-population',
  severity: 'error',
  title: '有效份数不超过调查对象的总体数',
  source: '统计学：样本是总体的一部分，n 不能大于 N',
  falsePositives: '总体数是约数（约、余、以上）的不核对。同一人多次评价、按人次计的，总体数应按人次录入。',
  *check(archive) {
    for (const { collection, key, survey } of surveysOf(archive)) {
      const { count: population, precision = 'exact', who } = survey.population ?? { who: '' };
      if (population === undefined || precision !== 'exact') continue;
      const counts: { path: Path; count: number | undefined; name: string }[] = [
        { path: ['validCount'], count: survey.validCount, name: '有效份数' },
        ...survey.items.map((item, index) => countOf(item, index)),
      ];
      for (const { path, count, name } of counts) {
        if (count === undefined || count <= population) continue;
        const message = `${name}为 ${count}，调查对象“${who}”的总体数为 ${population}，答的人比应有的人多。请核对两个数；总体数是约数的，请填写 precision。`;
        yield { collection, key, path, value: String(count), message };
      }
    }
  },
};

/** 有效份数 of a question, else the answers on its scale, else the option that most chose. */
function countOf({ text, validCount, options = [] }: SurveyItem, index: number) {
  const path = ['items', index, validCount === undefined ? 'options' : 'validCount'];
  const answers = isScale(options)
    ? sumOfCounts(options)
    : options.reduce<number | undefined>((most, { count = 0 }) => Math.max(most ?? 0, count), undefined);
  return { path, count: validCount ?? answers, name: `“${text}”的有效份数` };
}
