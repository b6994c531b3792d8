import { describe, expect, test } from 'vitest';
import { indicatorName, readRows } from '../../../../src/rules/indicators/row-reading.ts';

describe('the name of an indicator', () => {
  test.each([
    ['指标1：完成改造项目数量', '完成改造项目数量'],
    ['指标1免费发放原原种', '免费发放原原种'],
    ['★★★受益户数(≥**户)', '受益户数'],
    ['*合格率', '合格率'],
    ['（1）培训人数', '培训人数'],
    ['3.开展活动', '开展活动'],
    ['0-6岁儿童健康管理率', '0-6岁儿童健康管理率'],
    ['2021年11月30日前完成资金支付', '2021年11月30日前完成资金支付'],
    ['12345热线办结率', '12345热线办结率'],
    ['服务 对象　满意度', '服务对象满意度'],
  ])('%s is %s', (printed, name) => {
    expect(indicatorName(printed)).toBe(name);
  });
});

describe('a row', () => {
  const row = (fields: object) => ({ id: 'a', level1: '产出指标', level2: '数量指标', name: '人数', ...fields });
  const aspectOf = (fields: object) => readRows([row(fields)])[0]?.aspect;

  test('tells what it measures by the second level, else by the first', () => {
    expect(aspectOf({})).toBe('quantity');
    expect(aspectOf({ level1: '成本指标', level2: '' })).toBe('cost');
    expect(aspectOf({ level1: '成本指标', level2: '生态环境成本指标' })).toBe('cost');
    expect(aspectOf({ level1: '(30分)', level2: '社会效益' })).toBe('benefit');
    expect(aspectOf({ level1: '满意度指标(10分)', level2: '社会公众或服务对象满意度指标' })).toBe('satisfaction');
    expect(aspectOf({ level1: '产出指标', level2: '' })).toBeUndefined();
    expect(aspectOf({ level1: '履职效能', level2: '重点工作完成' })).toBeUndefined();
  });

  test('of 决策 and 过程 prints no target, whatever its second level', () => {
    expect(aspectOf({ level1: '项目决策(20分)', level2: '项目目标(4分)' })).toBe('management');
    expect(aspectOf({ level1: '项目管理(25分)', level2: '成本' })).toBe('management');
  });

  test('is unused where it has neither name nor value', () => {
    const unused = readRows([
      row({ name: '', target: '' }),
      row({ name: '指标1：/', target: '/' }),
      row({ name: '', target: '持续发展' }),
    ]).map(({ isUnused }) => isUnused);
    expect(unused).toEqual([true, true, false]);
  });
});
