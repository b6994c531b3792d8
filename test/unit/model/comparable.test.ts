import { expect, test } from 'vitest';
import { comparable, type Comparand } from '../../../src/model/comparable.ts';

const score: Comparand = {
  evaluation: 'self',
  scale: 'points',
  fullMark: '100',
  frame: '2021 年框架',
  weights: '产出50、效益30、满意度10',
};

test('like figures are like', () => expect(comparable(score, { ...score })).toEqual({ like: true }));

test.each<[Partial<Comparand>, string]>([
  [{ evaluation: 'finance' }, '单位自评与财政评价不同类，不作比较'],
  [{ demo: true }, '一个是示例数据，一个是真实资料，不作比较'],
  [{ scale: 'percent' }, '量纲不同（分，百分比），不作比较'],
  [{ fullMark: '110' }, '满分不同（100，110），不作比较'],
  [{ frame: '2020 年框架' }, '指标框架不同（2021 年框架，2020 年框架），不作比较'],
  [{ weights: 'not-stated' }, '只有一方说明了分值分配，不作比较'],
])('%o is refused with a reason', (other, why) =>
  expect(comparable(score, { ...score, ...other })).toEqual({ like: false, why }),
);

test('what neither source states is no ground for comparing', () => {
  const survey: Comparand = { scale: 'percent', definition: '满意', sampling: 'not-stated' };
  expect(comparable(survey, survey)).toEqual({ like: false, why: '双方都没有说明抽样方法，不作比较' });
});

test('yearly and cumulative figures are never set against each other', () => {
  expect(comparable({ span: 'annual', unit: '人' }, { span: 'cumulative', unit: '人' })).toMatchObject({
    why: '统计期间不同（年度数，累计数），不作比较',
  });
});

test('a spot check may stand beside the self-evaluation that it re-scores, on one full mark only', () => {
  const [self, check] = [
    { evaluation: 'self', scale: 'points', fullMark: '100' },
    { evaluation: 'spot-check', scale: 'points', fullMark: '100' },
  ] satisfies Comparand[];
  expect(comparable(self!, check!, ['evaluation'])).toEqual({ like: true });
  expect(comparable(self!, { ...check!, fullMark: '90' }, ['evaluation'])).toMatchObject({ like: false });
});
