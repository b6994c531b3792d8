import type { Rule } from '../rule.ts';
import { resultsOf, surveysOf } from './surveyed.ts';

/** Words and signs of a margin of error in a printed result. */
const MARGIN = /±|\+\/-|置信|误差/;

export const intervalOnlyForRandom: Rule = {
  id: 'interval-only-for-random',
  severity: 'info',
  subject: 'survey',
  title: '误差范围只用于随机抽样的结果',
  source: '统计学：置信区间以随机抽样为前提，自愿填答、配额、投票和全面调查没有抽样误差可算',
  falsePositives: '配额样本按模型估计误差、并写明方法的，不是错误。',
  *check(archive) {
    for (const { collection, key, survey } of surveysOf(archive)) {
      const reason = NOT_RANDOM[survey.sampling];
      if (reason === undefined) continue;
      for (const { path, name, result } of resultsOf(survey)) {
        const inText = MARGIN.test(result.text.normalize('NFKC'));
        const printed = result.printedInterval ?? (inText ? result.text : undefined);
        if (printed === undefined) continue;
        const message = `“${name}”印有误差范围“${printed}”，而这次调查${reason}，误差范围的算法以随机抽样为前提，在这里不适用。`;
        const field = result.printedInterval === undefined ? 'text' : 'printedInterval';
        yield { collection, key, path: [...path, field], value: printed, message };
      }
    }
  },
};

const NOT_RANDOM: Record<string, string | undefined> = {
  quota: '按配额选人',
  convenience: '由人自愿填答',
  vote: '是投票',
  census: '问了全部对象',
};
