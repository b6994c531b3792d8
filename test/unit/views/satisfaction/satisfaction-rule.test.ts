import { describe, expect, test } from 'vitest';
import { requiredSample } from '../../../../src/rules/satisfaction/satisfaction-rules-of.ts';
import { judgedByRule } from '../../../../src/views/satisfaction/satisfaction-rule.ts';
import { surveyPage } from '../../../../src/views/satisfaction/survey-page.ts';
import { resultText } from '../../../../src/views/satisfaction/result-text.ts';
import { citation, indexOf } from '../archive-of.ts';

const changzhou = {
  citation,
  target: { comparator: '>' as const, value: 90, unit: '分' as const },
  zeroBelow: { value: 60, unit: '分' as const },
};
const points = (text: string) => ({ text, scale: 'points' as const });

describe(judgedByRule, () => {
  test.each([
    ['90', false],
    ['90.01', true],
  ])('%s reaches a target above 90: %s', (text, reaches) => {
    const [sentence] = judgedByRule(points(text), changzhou);
    expect(sentence?.includes('，达到')).toBe(reaches);
  });

  test.each([
    ['59.99', true],
    ['60', false],
  ])('%s scores nothing below 60: %s', (text, isZero) => {
    const sentence = judgedByRule(points(text), changzhou)[1];
    expect(sentence?.endsWith('分不得分（推算）。')).toBe(isZero);
  });

  test('says nothing of a result on another scale', () => {
    expect(judgedByRule({ text: '92.8%', scale: 'percent' }, changzhou)).toEqual([]);
    expect(judgedByRule({ text: '42', scale: 'votes' }, changzhou)).toEqual([]);
  });
});

test('the sample asked for is that of the highest tier reached', () => {
  const tiers = [
    {
      citation,
      tiers: [
        { fromPopulation: 0, sample: 50 },
        { fromPopulation: 1000, sample: 200 },
      ],
    },
  ];
  expect(requiredSample(tiers, { who: '居民', count: 999 })).toBe(50);
  expect(requiredSample(tiers, { who: '居民', count: 1000 })).toBe(200);
  // 约1000 may be 990.
  expect(requiredSample(tiers, { who: '居民', count: 1000, precision: 'about' })).toBe(50);
  expect(requiredSample(tiers, { who: '居民', count: 1000, precision: 'over' })).toBe(200);
  expect(requiredSample(tiers, { who: '居民' })).toBeUndefined();
});

test.each([
  [{ text: '92.8', scale: 'percent' as const }, '92.8%'],
  [{ text: '92.8%', scale: 'percent' as const }, '92.8%'],
  [{ text: '90.5', scale: 'points' as const }, '90.5 分'],
  [{ text: '满意 42 票，基本满意 5 票', scale: 'votes' as const }, '满意 42 票，基本满意 5 票'],
])('the printed result %o gets the unit of its scale once', (result, text) => {
  expect(resultText(result)).toBe(text);
});

describe(surveyPage, () => {
  const survey = {
    ...{ regionCode: '370112', fiscalYear: 2020, id: 'services', title: '公共服务调查', release: 'public' },
    ...{ sampling: 'convenience', citation },
    items: [
      { id: 'a', text: '教育', result: { text: '88', scale: 'points' } },
      { id: 'b', text: '医疗', result: { text: '91%', scale: 'percent' } },
    ],
  };
  const page = surveyPage(indexOf({ surveys: [survey] }), '370112/2020/services');

  test('says in words what the sample does not allow', () => {
    expect(page.lead).toBe('样本量未公开，自愿填答，不能推断总体。');
  });

  test('does not let a random sample of unknown size speak for the whole', () => {
    const random = surveyPage(indexOf({ surveys: [{ ...survey, sampling: 'random' }] }), '370112/2020/services');
    expect(random.lead).toBe('样本量未公开，虽是随机抽样，仍不能推断总体。');
  });

  test('says of a source seen in part that this site has not collected the sample', () => {
    const source = { regionCode: '370112', id: 'part', title: '网页', publisher: '人大', kind: 'official' };
    const sources = [{ ...source, url: 'not-collected', publishedOn: 'not-collected', seen: 'beginning' }];
    const surveys = [{ ...survey, citation: { source: '370112/part' } }];
    expect(surveyPage(indexOf({ sources, surveys }), '370112/2020/services').lead).toContain('样本量本站未收录');
  });

  test('keeps scales in tables of their own', () => {
    const blocks = page.sections.find(({ id }) => id === 'items')?.blocks ?? [];
    expect(blocks.map((block) => block.kind === 'table' && block.table.caption)).toEqual([
      '各项结果（分）',
      '各项结果（百分比）',
    ]);
  });

  test('gives no interval', () => {
    expect(JSON.stringify(page)).not.toMatch(/区间|误差范围|置信/);
  });
});
