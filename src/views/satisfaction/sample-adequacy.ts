import { minimumSample } from '../../model/minimum-sample.ts';
import { precisionMark } from '../../model/precision.ts';
import { requiredSample, sampleTiersOf } from '../../rules/satisfaction/satisfaction-rules-of.ts';
import { sampleOf, type Survey } from '../../rules/satisfaction/surveyed.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { Block } from '../shapes/block.ts';
import { noSampleText } from './result-statistics.ts';

/**
 * 样本够不够: against the tiers of the jurisdiction, else against the statistical minimum, which is named as such. A vote
 * and a census have no sample.
 */
export function sampleAdequacyBlocks(index: ArchiveIndex, survey: Survey): Block[] {
  if (survey.sampling === 'vote' || survey.sampling === 'census') return [];
  const tiers = sampleTiersOf(index.archive, survey.regionCode, survey.fiscalYear);
  const population = survey.population?.count;
  const required = requiredSample(tiers, survey.population);
  if (required !== undefined) {
    return [
      {
        kind: 'paragraph',
        text: `按当地的样本分档，${peopleText(survey)}，应调查不少于 ${required} 份；${answersText(index, survey, required)}。${survey.sampling === 'random' ? '' : '不是随机抽样，份数够了也不能推断总体。'}`,
      },
      ...tiers.map((tier): Block => ({ kind: 'source', source: sourceLine(index, tier.citation) })),
    ];
  }
  const rule = tiers.length > 0 ? '总体数没有印出，当地的样本分档对不上档。' : '当地的样本分档，本站未收录。';
  if (survey.sampling !== 'random') {
    return [{ kind: 'paragraph', text: `${rule}不是随机抽样，份数再多也不能推断总体，所以不对照统计最低数。` }];
  }
  const minimum = minimumSample(population);
  return [
    {
      kind: 'paragraph',
      text: `${rule}下面是统计最低数，不是任何地方的规定：要有 95% 的把握把误差控制在 ±5 个百分点以内，${peopleText(survey)}，至少要随机问 ${minimum} 人；${answersText(index, survey, minimum)}。`,
    },
  ];
}

function peopleText({ population }: Survey): string {
  if (population?.count === undefined) return '总体数没有印出，按无限多计';
  const { before, after } = precisionMark[population.precision ?? 'exact'];
  return `调查对象 ${before}${population.count.toLocaleString('en-US')}${after}`;
}

function answersText(index: ArchiveIndex, survey: Survey, least: number): string {
  const sample = sampleOf(survey);
  if (sample === undefined) return noSampleText(index, survey);
  return `${survey.validCount === undefined ? '回收' : '有效'} ${sample.toLocaleString('en-US')} 份，${sample >= least ? '达到' : '没有达到'}（推算）`;
}
