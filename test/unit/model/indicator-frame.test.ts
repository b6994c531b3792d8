import { describe, expect, test } from 'vitest';
import { frameGeneration, readLevel1, readLevel2 } from '../../../src/model/indicator-frame.ts';

describe(readLevel1, () => {
  test.each([
    ['产出指标', 'output'],
    ['产出指标(50分)', 'output'],
    ['产 出\n指标（50分）', 'output'],
    ['一、产出指标', 'output'],
    ['项目产出(30分)', 'output'],
    ['项目完成指标', 'output'],
    ['效益指标（30分）', 'benefit'],
    ['效果指标', 'benefit'],
    ['项目效益(35分)', 'benefit'],
    ['满意度', 'satisfaction'],
    ['满意度指标(10分)', 'satisfaction'],
    ['社会公众或服务对象满意度指标', 'satisfaction'],
    ['成本指标', 'cost'],
    ['预算执行率', 'execution'],
    ['项目决策(20分)', 'decision'],
    ['过程', 'process'],
    ['项目管理(25分)', 'process'],
    ['投入', 'input'],
  ])('reads %j as %s', (text, key) => expect(readLevel1(text)).toEqual({ key, text }));

  test.each(['(50分)', '', '履职效能', '项目年度绩效目标(定量指标)', '投入管理', '产出效益'])(
    'leaves %j as printed',
    (text) => expect(readLevel1(text)).toEqual({ key: undefined, text }),
  );
});

describe(readLevel2, () => {
  test.each([
    ['数量指标', 'quantity'],
    ['数量', 'quantity'],
    ['产出数量', 'quantity'],
    ['质量指标(5分)', 'quality'],
    ['时效指标', 'timeliness'],
    ['成本指标(10分)', 'cost'],
    ['经济成本指标', 'economic-cost'],
    ['社会成本指标', 'social-cost'],
    ['生态环境成本指标', 'ecological-cost'],
    ['经济效益 指标', 'economic-benefit'],
    ['社会效益', 'social-benefit'],
    ['生态效益指标', 'ecological-benefit'],
    ['环境效益', 'ecological-benefit'],
    ['可持续影响 指标', 'sustainability'],
    ['服务对象满意度指标等', 'satisfaction'],
    ['社会公众或服务对象满意度指标', 'satisfaction'],
    ['项目立项', 'initiation'],
    ['资金管理', 'fund-management'],
  ])('reads %j as %s', (text, key) => expect(readLevel2(text)).toEqual({ key, text }));

  test.each(['', '制度指标', '决策过程(8分)', '财务管理'])('leaves %j as printed', (text) =>
    expect(readLevel2(text)).toEqual({ key: undefined, text }),
  );
});

describe(frameGeneration, () => {
  const rows = (...names: [level1: string, level2?: string][]) => names.map(([level1, level2]) => ({ level1, level2 }));

  test.each([
    ['2020', rows(['产出指标', '数量指标'], ['产出指标', '成本指标'], ['效益指标', '社会效益 指标'])],
    ['2020', rows(['产出指标'], ['效果指标'], ['满意度'], ['预算执行率'])],
    ['2021', rows(['成本指标', '经济成本指标'], ['产出指标', '数量指标'], ['满意度指标'])],
    ['2021', rows(['产出指标', '经济成本指标'], ['效益指标', '社会效益指标'])],
    ['evaluation', rows(['决策', '项目立项'], ['过程', '资金管理'], ['产出', '产出数量'], ['效益', '项目效益'])],
    ['evaluation', rows(['项目决策(10分)'], ['项目管理(25分)'], ['项目产出(30分)'])],
    ['other', rows(['投入管理'], ['产出指标'], ['效益指标'])],
    ['other', rows(['项目年度绩效目标(定量指标)', '数量指标'])],
    ['other', rows(['', ''])],
    ['other', []],
  ] as const)('tells the frame %s', (generation, printed) => expect(frameGeneration(printed)).toBe(generation));

  test('does not count names that a merged cell swallowed', () => {
    expect(frameGeneration(rows(['(50分)', '数量指标'], ['满意度指标(10分)', '服务对象满意度指标']))).toBe('2020');
  });
});
