import { describe, expect, test } from 'vitest';
import { objectProgressFigures, periodProgressFigures } from '../../../../src/views/figures/two-progresses-figure.ts';
import { overallGoalFigures } from '../../../../src/views/figures/overall-goal-figures.ts';
import { targetHistoryFigures } from '../../../../src/views/figures/target-history-figures.ts';
import { historyOfObject } from '../../../../src/views/targets/target-history-section.ts';
import { citation, indexOf } from '../archive-of.ts';

const stage = { release: 'public', citation };
const row = (id: string, target: string, more: Record<string, unknown> = {}) => ({
  ...{ id, level1: '产出指标', level2: '数量指标', name: '培训人次', unit: '人次', weight: '20', target },
  ...more,
});
const monitoring = (periodEnd: string, executed: string, actual: string) => ({
  ...stage,
  ...{ periodEnd, level: 'department' },
  funds: { unit: '万元', rows: [{ role: 'total', name: '年度资金总额', adjusted: '100', executed }] },
  rows: [row('a', '≥1000', { actual })],
});
const dossier = (fiscalYear: number, more: Record<string, unknown>, object = 'care') => ({
  ...{ regionCode: '370112', object, fiscalYear },
  ...more,
});

describe('two progresses', () => {
  const index = indexOf({
    dossiers: [
      dossier(2022, { monitorings: [monitoring('2022-07-31', '60', '800')] }),
      dossier(2023, { monitorings: [monitoring('2023-07-31', '90', '100')] }),
      dossier(2023, { monitorings: [monitoring('2023-07-31', '90', '做了一些')] }, 'meal'),
    ],
  });
  const all = [...index.archive.dossiers].map(([key, record]) => ({ key, record }));

  test('an object has a point for each year, with its quadrant in the title', () => {
    const [figure, ...others] = objectProgressFigures(
      index,
      all.filter(({ record }) => record.object === 'care'),
    );
    expect(others).toEqual([]);
    expect(figure?.title).toBe('2 次监控：2022 年“都快”，2023 年“钱快事慢”');
    expect(figure?.chart).toMatchObject({ cross: { across: 58, upwards: 50 }, tolerance: 10 });
    expect(figure?.chart).toMatchObject({
      points: [
        { across: 60, upwards: 100 },
        { across: 90, upwards: 0 },
      ],
    });
  });

  test('a period has a point for each object; what cannot be told is named and not drawn', () => {
    const figures = periodProgressFigures(
      index,
      all.filter(({ record }) => record.fiscalYear === 2023),
    );
    expect(figures.map(({ title }) => title)).toEqual(['到2023年7月31日，2 个项目或政策：钱快事慢 1 个，说不清 1 个']);
    expect(figures[0]?.chart).toMatchObject({ points: [{ upwards: 0 }, { upwards: undefined }] });
    expect(figures[0]?.lead).toContain('说不清的 1 个');
  });

  test('one monitoring alone has no picture', () => {
    expect(objectProgressFigures(index, all.slice(0, 1))).toEqual([]);
  });
});

describe('targets over the years', () => {
  const self = (id: string, actual: string, name = '培训人次') => ({
    evaluations: [{ ...stage, id: 'self', kind: 'self', rows: [row(id, '≥1000', { actual, name })] }],
  });
  const approved = (rows: unknown[]) => ({ targets: [{ ...stage, version: 'approved', rows }] });
  const index = indexOf({
    dossiers: [
      dossier(2022, { ...approved([row('b', '≥90', { unit: '%' }), row('a', '≥1000')]), ...self('a', '1150') }),
      dossier(2023, { ...approved([row('b', '≥90', { unit: '%' }), row('a', '≥1200')]), ...self('a', '1100') }),
    ],
  });
  const records = [...index.archive.dossiers.values()];
  const goal = {
    ...{ fromYear: 2022, untilYear: 2024, text: '三年培训三千人次' },
    indicators: [{ id: 'a', name: '培训人次', target: '≥3000', unit: '人次' }],
  } as never;

  test('an indicator whose target was changed is drawn with its versions and what was reached', () => {
    const figures = targetHistoryFigures(index, historyOfObject(index, records), records);
    expect(figures.map(({ title }) => title)).toEqual(['培训人次：2 版目标，要求提高 1 次，从 ≥1000人次 到 ≥1200人次']);
    const [figure] = figures;
    expect(figure?.chart).toMatchObject({ series: ['目标', '实际完成'] });
    expect(figure?.table.rows.map(({ header }) => header)).toEqual([
      '2022 年批复',
      '2022 年实际',
      '2023 年批复',
      '2023 年实际',
    ]);
  });

  test('years that may be added stand on one another up to the goal', () => {
    const [figure] = overallGoalFigures(index, goal, records);
    expect(figure?.chart.kind).toBe('waterfall');
    expect(figure?.title).toBe('培训人次：到 2023 年，2 年合计 2,250人次，为总目标值的 75.0%');
  });

  test('years that may not be added stand beside the goal, each for itself', () => {
    const rate = { indicators: [{ id: 'a', name: '培训合格率', target: '≥95', unit: '%' }] };
    const dossiers = [2022, 2023].map((year) =>
      dossier(year, {
        evaluations: [
          {
            ...stage,
            id: 'self',
            kind: 'self',
            rows: [row('a', '≥95', { actual: '96', unit: '%', name: '培训合格率' })],
          },
        ],
      }),
    );
    const rates = indexOf({ dossiers });
    const [figure] = overallGoalFigures(rates, { ...(goal as object), ...rate } as never, [
      ...rates.archive.dossiers.values(),
    ]);
    expect(figure?.chart.kind).toBe('steps');
    expect(figure?.title).toBe('培训合格率：2 年都完成 96%；总目标值 ≥95%');
    expect(figure?.lead).toContain('不能相加');
  });
});
