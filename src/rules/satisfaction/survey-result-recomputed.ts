import type { Rule } from '../rule.ts';
import { printedDecimals } from '../../model/decimal.ts';
import { scaleProblem } from './result-on-its-scale.ts';
import { figureOf, recomputedResult } from './recomputed-result.ts';
import { resultsOf, surveysOf } from './surveyed.ts';

export const surveyResultRecomputed: Rule = {
  id: 'survey-result-recomputed',
  severity: 'warning',
  title: '印出的满意度等于按它自己的算法从各选项算出的结果',
  source: '本站数据规则：印出的数与推算的数并列；四舍五入、舍去尾数、是否计入“不了解”三种差别都认',
  falsePositives: '算法另有没有印出的加权时会误报。只看到部分原文的，不从各题推算总体。',
  *check(archive) {
    for (const { collection, key, survey, seenWhole } of surveysOf(archive)) {
      for (const place of resultsOf(survey)) {
        if (!seenWhole && place.path[0] === 'overall') continue;
        const printed = figureOf(place);
        const recomputed = recomputedResult(survey, place);
        if (printed === undefined || !recomputed || recomputed.fits || scaleProblem(survey, place)) continue;
        const unit = { percent: '%', points: ' 分', votes: ' 票' }[place.result.scale];
        const value = recomputed.value.toFixed(
          place.result.scale === 'votes' ? 0 : Math.max(2, printedDecimals(printed)),
        );
        const message = `“${place.name}”印作 ${place.result.text}，按${place.result.formula === undefined ? '各选项的折算分' : `“${place.result.formula}”`}（${recomputed.how}）应为 ${value}${unit}。`;
        yield { collection, key, path: [...place.path, 'text'], value: place.result.text, message };
      }
    }
  },
};
