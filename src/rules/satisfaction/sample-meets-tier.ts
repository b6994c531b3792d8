import { precisionMark } from '../../model/precision.ts';
import type { Rule } from '../rule.ts';
import { requiredSample, sampleTiersOf } from './satisfaction-rules-of.ts';
import { sampleOf, surveysOf } from './surveyed.ts';

export const sampleMeetsTier: Rule = {
  id: 'sample-meets-tier',
  severity: 'info',
  subject: 'survey',
  title: '有效份数达到当地样本分档的要求',
  source: '当地规则：按服务对象数量分档设定调查数量（如常州的做法）',
  falsePositives: '只在当地分档已收录、且印有总体数和份数时核对；投票和全面调查不核对。',
  *check(archive) {
    for (const { collection, key, survey } of surveysOf(archive)) {
      const sample = sampleOf(survey);
      const { count: population, precision = 'exact' } = survey.population ?? {};
      if (survey.sampling === 'vote' || survey.sampling === 'census') continue;
      if (sample === undefined || population === undefined) continue;
      const tiers = sampleTiersOf(archive, survey.regionCode, survey.fiscalYear);
      const required = requiredSample(tiers, survey.population);
      if (required === undefined || sample >= required) continue;
      const name = survey.validCount === undefined ? '回收' : '有效';
      const path = [survey.validCount === undefined ? 'returnedCount' : 'validCount'];
      const { before, after } = precisionMark[precision];
      const message = `${name} ${sample} 份，调查对象 ${before}${population}${after}，按当地的样本分档应不少于 ${required} 份。份数少，结果的误差范围就宽。`;
      yield { collection, key, path, value: String(sample), message };
    }
  },
};
