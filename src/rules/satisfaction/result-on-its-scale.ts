import { readDecimal } from '../../model/decimal.ts';
import { readRate } from '../../model/rate.ts';
import type { Rule } from '../rule.ts';
import { resultsOf, surveysOf, type Survey, type SurveyedResult } from './surveyed.ts';

export const resultOnItsScale: Rule = {
  id: 'result-on-its-scale',
  severity: 'warning',
  title: '满意度结果在它的量纲之内：比例和百分制的分在 0 至 100 之间，票数不超过总票数，单位与量纲一致',
  source: '本站数据规则：百分比、分、票是不同的量纲，不混用',
  falsePositives: '满分高于 100 分而没有写明“满分”的会误报。',
  *check(archive) {
    for (const { collection, key, survey } of surveysOf(archive)) {
      for (const place of resultsOf(survey)) {
        const problem = scaleProblem(survey, place);
        if (!problem) continue;
        const message = `“${place.name}”印作 ${place.result.text}，${problem}。`;
        yield { collection, key, path: [...place.path, 'text'], value: place.result.text, message };
      }
    }
  },
};

/** What is wrong with a result as a figure of its scale, or `undefined`. */
export function scaleProblem(survey: Survey, { result, options, sample }: SurveyedResult): string | undefined {
  const { scale, text, formula = '' } = result;
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const unit = /^[约近]?[\d.,]+(%|分|票)(?:以上|左右)?$/.exec(plain)?.[1];
  const own = { percent: '%', points: '分', votes: '票' }[scale];
  if (unit !== undefined && unit !== own) return `单位是“${unit}”，而量纲记作${scaleName[scale]}`;
  const value = Number(readRate(text)?.value ?? readDecimal(text.replace(/票$/, '')) ?? NaN);
  if (Number.isNaN(value)) return undefined;
  if (value < 0) return '低于 0';
  if (scale === 'percent' && value > 100) return '超过 100%';
  if (scale === 'points') {
    const full = Number(/满分(?:为|是)?(\d+)/.exec(formula.normalize('NFKC'))?.[1] ?? NaN);
    const most = Math.max(...options.map(({ points = NaN }) => points));
    const limit = Number.isNaN(full) ? (Number.isNaN(most) ? 100 : Math.max(100, most)) : full;
    return value > limit ? `超过满分 ${limit} 分` : undefined;
  }
  const voters = sample ?? survey.population?.count;
  return scale === 'votes' && voters !== undefined && value > voters ? `超过总票数 ${voters} 票` : undefined;
}

const scaleName = { percent: '百分比', points: '分', votes: '票' } as const;
