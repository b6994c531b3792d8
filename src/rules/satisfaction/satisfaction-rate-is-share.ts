import type { Rule } from '../rule.ts';
import { readResultFormula } from './result-formula.ts';
import { resultsOf, surveysOf, type Survey, type SurveyedResult } from './surveyed.ts';

export const satisfactionRateIsShare: Rule = {
  id: 'satisfaction-rate-is-share',
  severity: 'info',
  subject: 'survey',
  title: '叫作“满意率”的是答“满意”的人在服务对象中的比例',
  source: '本站数据规则：满意率、满意与基本满意合计、满意度得分、得票率是不同的量，不互相替代',
  falsePositives: '当地的调查方案把“满意率”定义为别的量时，是名称不同，不是错误。',
  *check(archive) {
    for (const { collection, key, survey } of surveysOf(archive)) {
      for (const place of resultsOf(survey)) {
        // 满意和基本满意率 says by its name what it counts.
        if (!/(?<!基本)满意率/.test(`${place.name}${place.result.text}`)) continue;
        const meaning = otherMeaning(survey, place);
        if (!meaning) continue;
        const message = `“${place.name}”印作 ${place.result.text}，称为满意率，${meaning}。`;
        yield { collection, key, path: [...place.path, 'text'], value: place.result.text, message };
      }
    }
  },
};

/** What a figure called 满意率 is instead. */
function otherMeaning({ sampling }: Survey, { result, options }: SurveyedResult): string | undefined {
  const formula = readResultFormula(result.formula, options);
  const words = result.formula ?? '';
  if (result.scale === 'points') return '而量纲是分，是一个平均得分，不是比例';
  if (formula?.kind === 'score' || /加权|折算/.test(words)) return `而算法是“${words}”，是一个平均得分，不是比例`;
  if (formula?.kind === 'mean') return `而算法是“${words}”，是几项结果的平均，不是答满意的人的比例`;
  if (sampling === 'vote') return '是参加投票的人中投满意票的比例，不是服务对象的满意率';
  return /基本满意/.test(words) ? `而算法是“${words}”，把“基本满意”也计在内` : undefined;
}
