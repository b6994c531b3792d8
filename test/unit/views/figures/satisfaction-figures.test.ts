import { describe, expect, test } from 'vitest';
import { regionSatisfactionFigures } from '../../../../src/views/figures/region-satisfaction-figures.ts';
import { satisfactionYearsFigures } from '../../../../src/views/figures/satisfaction-years-figure.ts';
import { surveyFigures } from '../../../../src/views/figures/survey-figures.ts';
import { citation, indexOf } from '../archive-of.ts';

const SHARE = '（满意＋基本满意）÷有效份数';
const districts = ['370101', '370102', '370103'];
const regions = districts.map((code) => ({ code, name: `区${code.at(-1)}`, level: 'county', parent: '370112' }));

/** A random survey of 300 in each of three districts, of whom so many are satisfied. */
function surveyOf(satisfied: readonly number[], more: Record<string, unknown> = {}) {
  const items = satisfied.map((count, at) => ({
    ...{ id: `d${at}`, text: '养老服务', area: districts[at], validCount: 300 },
    options: [
      { label: '满意', count },
      { label: '基本满意', count: 0 },
      { label: '不满意', count: 300 - count },
    ],
    result: { text: `${(count / 3).toFixed(2)}%`, scale: 'percent', formula: SHARE },
  }));
  const all = satisfied.reduce((sum, count) => sum + count, 0);
  const size = satisfied.length * 300;
  return {
    ...{ regionCode: '370112', fiscalYear: 2025, id: 'care', title: '2025 年养老服务满意度调查', release: 'public' },
    ...{ sampling: 'random', validCount: size, target: '≥80%', items, citation },
    overall: { text: `${((all / size) * 100).toFixed(2)}%`, scale: 'percent', formula: SHARE },
    ...more,
  };
}

function drawn(survey: Record<string, unknown>) {
  const index = indexOf({ regions, surveys: [survey] });
  const [record] = index.archive.surveys.values();
  return record ? surveyFigures(index, record) : [];
}

describe(surveyFigures, () => {
  test('sets the whole against its target and tells between which results the parts lie', () => {
    const [figure] = drawn(surveyOf([270, 240, 255]));
    expect(figure?.title).toBe('总体 85.00%，达到目标“≥80%”；3 项在 80.00% 至 90.00% 之间');
    expect(figure?.lead).toContain('横轴从 70 起');
  });

  test('says where the target lies within the error of the sample', () => {
    const [figure] = drawn(surveyOf([243, 243, 243]));
    expect(figure?.title).toContain('达到目标“≥80%”，但目标落在误差范围之内');
  });

  test('gives an interval to random samples alone, and the same rows to its table', () => {
    const [random] = drawn(surveyOf([270, 240, 255]));
    const [quota] = drawn(surveyOf([270, 240, 255], { sampling: 'quota' }));
    const ranges = (figure: typeof random) => figure?.table.rows.map(({ cells }) => cells[1]?.text);
    expect(ranges(random)?.[0]).toMatch(/^推算 8\d\.\d% 至 8\d\.\d%$/);
    expect(ranges(quota)).toEqual(['无', '无', '无', '无']);
    expect(quota?.table.rows[0]?.cells[3]?.text).toBe('配额抽样，900 份');
  });

  test('tells a result off its scale and draws no point for it', () => {
    const [figure] = drawn(
      surveyOf([270, 240, 255], { overall: { text: '624.72%', scale: 'percent', formula: SHARE } }),
    );
    expect(figure?.title).toMatch(/^总体 624.72%，超出 0 至 100，不画点/);
    expect(figure?.chart.kind === 'interval' && figure.chart.rows[0]?.value.value).toBeUndefined();
  });

  test('keeps points and percent apart, and draws no votes', () => {
    const item = (id: string, scale: string, text: string) => ({ id, text: id, result: { text, scale } });
    const items = [
      ...['p1', 'p2', 'p3'].map((id) => item(id, 'percent', '80%')),
      ...['s1', 's2', 's3'].map((id) => item(id, 'points', '82分')),
      ...['v1', 'v2', 'v3'].map((id) => item(id, 'votes', '182')),
    ];
    const figures = drawn(surveyOf([], { items, overall: undefined }));
    expect(figures.map(({ chart }) => chart.unit)).toEqual(['%', '分']);
    expect(figures[0]?.lead).toContain('目标值印作“≥80%”，对不上这里的哪一项');
  });

  test('says nothing of two results without interval or target', () => {
    const items = ['参与度', '满意度'].map((text, at) => ({
      ...{ id: `i${at}`, text },
      result: { text: '94%', scale: 'percent' },
    }));
    expect(drawn(surveyOf([], { items, overall: undefined, validCount: undefined }))).toEqual([]);
  });
});

describe(regionSatisfactionFigures, () => {
  const other = {
    ...surveyOf([200, 210, 220], { sampling: 'convenience', target: undefined }),
    ...{ id: 'bus', title: '2025 年公交满意度调查' },
  };
  const index = indexOf({ regions, surveys: [surveyOf([270, 240, 255]), other] });
  const figures = regionSatisfactionFigures(index, index.surveys.get('370112') ?? [], 2025);

  test('counts how many meet their target and ranks nothing', () => {
    const [overall] = figures;
    expect(overall?.title).toBe(
      '2025 年 2 次调查的总体结果（百分比）在 70.00% 至 85.00% 之间；印了目标的 1 次中，1 次达到',
    );
    expect(overall?.lead).toContain('不排名，不相加');
    expect(overall?.table.rows.map(({ header }) => header)).toEqual(['公交', '养老服务']);
  });

  test('sets fields against districts and names a field that was not asked by a random sample', () => {
    const map = figures.find(({ chart }) => chart.kind === 'heat');
    expect(map?.title).toContain('2 个领域、3 个辖区');
    expect(map?.title).toContain('同一领域里辖区相差最多的是养老服务，10.0 个百分点');
    expect(map?.table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])).toEqual([
      ['公交（自愿填答）', '66.67', '70.00', '73.33'],
      ['养老服务', '90.00', '80.00', '85.00'],
    ]);
  });
});

describe(satisfactionYearsFigures, () => {
  const yearsOf = (change: Record<string, unknown>) => {
    const before = {
      ...surveyOf([240, 240, 240], { fiscalYear: 2024 }),
      title: '2024 年养老服务满意度调查',
      ...change,
    };
    const index = indexOf({ regions, surveys: [before, surveyOf([270, 270, 270])] });
    return satisfactionYearsFigures(index, index.surveys.get('370112') ?? []);
  };

  test('joins two random samples and tells how many changes are beyond the error', () => {
    const [figure] = yearsOf({});
    expect(figure?.title).toBe('2025 年与上年可比的 1 项（百分比）中，1 项提高（推算）');
    expect(figure?.chart.kind === 'slope' && figure.chart.lines[0]?.isComparable).toEqual([true]);
  });

  test('draws nothing where the years may not be compared', () => {
    expect(yearsOf({ sampling: 'convenience' })).toEqual([]);
  });
});
