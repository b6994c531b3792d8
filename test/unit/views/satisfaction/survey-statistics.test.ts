import { describe, expect, test } from 'vitest';
import type { EvaluatedRow } from '../../../../src/schemas/indicator-row.ts';
import { judgedRow } from '../../../../src/views/satisfaction/satisfaction-rule.ts';
import { satisfactionRegionPage } from '../../../../src/views/satisfaction/satisfaction-page.ts';
import { surveyPage } from '../../../../src/views/satisfaction/survey-page.ts';
import { citation, indexOf } from '../archive-of.ts';
import type { RegionCode } from '../../../../src/model/codes.ts';

const SHARE = '（满意＋基本满意）÷有效份数';

/** A random survey of 400 out of 5,000 people; `satisfied` of them are 满意. */
function surveyOf(year: number, satisfied: number, more: Record<string, unknown> = {}) {
  const options = [
    { label: '满意', count: satisfied },
    { label: '基本满意', count: 20 },
    { label: '不满意', count: 380 - satisfied },
  ];
  const result = { text: `${((satisfied + 20) / 4).toFixed(2)}%`, scale: 'percent', formula: SHARE };
  return {
    ...{ regionCode: '370112', fiscalYear: year, id: 'care', title: `${year} 年养老满意度调查`, release: 'public' },
    population: { who: '老人', count: 5000 },
    ...{ sampling: 'random', validCount: 400, overall: result, citation },
    items: [{ id: 'all', text: '养老服务', validCount: 400, options, result }],
    ...more,
  };
}

function textOf(surveys: Record<string, unknown>[], year: number, section: string): string {
  const page = surveyPage(indexOf({ surveys }), `370112/${year}/care`);
  return JSON.stringify(page.sections.find(({ id }) => id === section)?.blocks ?? []);
}

describe('the range of a result', () => {
  test('is given for a random sample, in words and marked as computed', () => {
    const overall = textOf([surveyOf(2024, 300)], 2024, 'overall');
    expect(overall).toContain('"value":"76.0% 至 83.5%","mark":"推算"');
    expect(overall).toContain('如果把全部对象都问一遍，满意的比例大约在 76.0% 至 83.5%之间');
  });

  test.each([
    ['quota', '配额抽样，不是随机样本，不给误差范围'],
    ['convenience', '自愿填答，不能推断总体'],
    ['vote', '投票，没有抽样误差'],
    ['census', '全面调查，没有抽样误差'],
    ['not-stated', '原件没有说明怎样选人，不给误差范围'],
  ])('is not given for %s', (sampling, reason) => {
    const page = JSON.stringify(
      surveyPage(indexOf({ surveys: [surveyOf(2024, 300, { sampling })] }), '370112/2024/care'),
    );
    expect(page).toContain(reason);
    expect(page).not.toMatch(/\d% 至 \d/);
  });

  test('is not given where nobody says how many answered', () => {
    const hidden = { validCount: undefined, items: [] };
    expect(textOf([surveyOf(2024, 300, hidden)], 2024, 'overall')).toContain('样本量未公开');
  });

  test('is not given where the print does not say whether it is a share or a mean', () => {
    const unclear = { items: [], overall: { text: '80%', scale: 'percent' } };
    expect(textOf([surveyOf(2024, 300, unclear)], 2024, 'overall')).toContain('不知道是不是人数的比例');
  });

  test('is not given where the result contradicts its own answers', () => {
    const wrong = { overall: { text: '91%', scale: 'percent', formula: SHARE } };
    const items = [{ ...surveyOf(2024, 300).items[0], area: '370112' }];
    expect(textOf([surveyOf(2024, 300, { ...wrong, items })], 2024, 'overall')).toContain('对不上');
  });

  test('takes a population that is only about as endless where more answered', () => {
    const population = { who: '老人', count: 390, precision: 'about' };
    expect(textOf([surveyOf(2024, 300, { population })], 2024, 'overall')).toContain('75.8% 至 83.6%');
  });

  test('of a weighted score stays within its points', () => {
    const options = [
      { label: '满意', count: 3, points: 100 },
      { label: '不满意', count: 1, points: 0 },
    ];
    const result = { text: '75', scale: 'points', formula: '各选项折算分的加权' };
    const items = [{ id: 'all', text: '养老服务', validCount: 4, options, result }];
    expect(textOf([surveyOf(2024, 300, { items, validCount: 4, overall: undefined })], 2024, 'items')).toContain(
      '26.0 至 100.0 分',
    );
  });
});

describe('a printed percent is turned back into heads', () => {
  test('of an option without a count', () => {
    const options = [
      { label: '满意', percentText: '79.4%' },
      { label: '不满意', percentText: '20.6%' },
    ];
    const items = [{ id: 'all', text: '养老服务', validCount: 160, options }];
    const text = textOf([surveyOf(2024, 300, { validCount: 160, items, overall: undefined })], 2024, 'items');
    expect(text).toContain('79.4%（127 人，推算）');
    expect(text).toContain('20.6%（33 人，推算）');
  });

  test('of a result that is a share, as far as its digits tell', () => {
    const overall = { text: '98%', scale: 'percent', formula: '满意人数÷有效份数' };
    const text = textOf([surveyOf(2024, 300, { validCount: 1000, items: [], overall })], 2024, 'overall');
    expect(text).toContain('"label":"合多少人","value":"975 至 985 人","mark":"推算"');
  });

  test('never of a mean, nor where the number of answers is not printed', () => {
    const mean = { text: '98%', scale: 'percent', formula: '各题平均' };
    expect(textOf([surveyOf(2024, 300, { items: [], overall: mean })], 2024, 'overall')).not.toContain('合多少人');
    const hidden = { validCount: undefined, items: [], overall: { ...mean, formula: '满意人数÷有效份数' } };
    expect(textOf([surveyOf(2024, 300, hidden)], 2024, 'overall')).not.toContain('合多少人');
  });
});

describe('与上年相比', () => {
  test('says higher where chance does not explain it', () => {
    expect(textOf([surveyOf(2023, 240), surveyOf(2024, 300)], 2024, 'change')).toContain('提高了，超出抽样误差');
    expect(textOf([surveyOf(2023, 300), surveyOf(2024, 240)], 2024, 'change')).toContain('降低了，超出抽样误差');
  });

  test('says nothing of a change that chance may explain', () => {
    expect(textOf([surveyOf(2023, 292), surveyOf(2024, 300)], 2024, 'change')).toContain('不能说有变化');
  });

  test.each([
    ['2023 年由人自愿填答，不是随机抽样', { sampling: 'convenience' }],
    ['2023 年样本量未公开', { validCount: undefined, items: [] }],
    ['两年的调查对象不同', { population: { who: '学生', count: 800 } }],
  ])('is refused, with the reason: %s', (reason, more) => {
    const text = textOf([surveyOf(2023, 240, more), surveyOf(2024, 300)], 2024, 'change');
    expect(text).toContain(`不作比较：${reason}`);
    expect(text).not.toContain('提高');
  });

  test('is refused for a result that was worked out in another way', () => {
    const overall = { text: '65%', scale: 'percent', formula: '满意÷有效份数' };
    const before = surveyOf(2023, 240, { overall });
    expect(textOf([before, surveyOf(2024, 300)], 2024, 'change')).toContain('两年的算法不同，不作比较');
  });

  test('says nothing where the year before is not there', () => {
    expect(textOf([surveyOf(2022, 240), surveyOf(2024, 300)], 2024, 'change')).toBe('[]');
  });
});

describe('样本够不够', () => {
  test('is told by the statistical minimum, named as such, where no tiers are known', () => {
    const text = textOf([surveyOf(2024, 300)], 2024, 'sample');
    expect(text).toContain('统计最低数，不是任何地方的规定');
    expect(text).toContain('至少要随机问 357 人；有效 400 份，达到');
  });

  test('is told by the tiers of the jurisdiction where they are known', () => {
    const tiers = [
      { fromPopulation: 0, sample: 100 },
      { fromPopulation: 3000, sample: 500 },
    ];
    const region = {
      code: '370000',
      name: '山东省',
      level: 'province',
      rules: { sampleTiers: [{ tiers, citation }] },
    };
    const index = indexOf({ surveys: [surveyOf(2024, 300)], regions: [region] });
    const page = JSON.stringify(surveyPage(index, '370112/2024/care'));
    expect(page).toContain('应调查不少于 500 份；有效 400 份，没有达到');
    expect(page).not.toContain('统计最低数');
  });

  test('has no meaning for a vote', () => {
    expect(textOf([surveyOf(2024, 300, { sampling: 'vote' })], 2024, 'sample')).toBe('[]');
  });
});

test('results by field and year keep each scale in a table of its own', () => {
  const points = (year: number) =>
    surveyOf(year, 300, {
      id: 'school',
      title: `${year} 年教育调查`,
      items: [],
      overall: { text: '88', scale: 'points' },
    });
  const index = indexOf({ surveys: [surveyOf(2023, 290), surveyOf(2024, 300), points(2023), points(2024)] });
  const blocks = satisfactionRegionPage(index, '370112' as RegionCode).sections.find(
    ({ id }) => id === 'results',
  )?.blocks;
  const tables = (blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  expect(tables.map(({ caption, rows }) => [caption, rows.length])).toEqual([
    ['各年总体结果（百分比）', 1],
    ['各年总体结果（分）', 1],
  ]);
});

describe(judgedRow, () => {
  const changzhou = {
    citation,
    minimumWeights: [{ purpose: 'public-service' as const, points: 15 }],
    target: { comparator: '>' as const, value: 90, unit: '分' as const },
    zeroBelow: { value: 60, unit: '分' as const },
  };
  const rowOf = (cells: Partial<EvaluatedRow>) =>
    ({ id: 's', level1: '满意度指标', level2: '', name: '服务对象满意度', ...cells }) as EvaluatedRow;

  test.each([
    ['90', '不符合'],
    ['90.01', '符合'],
    ['＞90', '符合'],
    ['90以上', '不符合'],
  ])('a target of %s 分 under 高于90: %s', (target, verdict) => {
    expect(judgedRow(rowOf({ target, unit: '分' }), changzhou, undefined)[0]).toMatch(new RegExp(`，${verdict}。$`));
  });

  test.each([
    ['59.99', '应得 0 分'],
    ['60', '可以得分'],
  ])('an actual of %s 分 under 低于60不得分: %s', (actual, verdict) => {
    expect(judgedRow(rowOf({ actual, unit: '分', score: '8' }), changzhou, undefined)[0]).toContain(
      `${verdict}，印出的得分是 8。`,
    );
  });

  test('compares the weight with the minimum of the purpose', () => {
    expect(judgedRow(rowOf({ weight: '10' }), changzhou, 'public-service')[0]).toContain('没有达到');
    expect(judgedRow(rowOf({ weight: '15' }), changzhou, 'public-service')[0]).toMatch(/，达到。$/);
    expect(judgedRow(rowOf({ weight: '10' }), changzhou, 'administration')).toEqual([]);
  });

  test('says nothing of percents under a rule in 分', () => {
    expect(judgedRow(rowOf({ target: '≥90%', actual: '50%', weight: '' }), changzhou, 'public-service')).toEqual([]);
  });
});
