import { expect, test } from 'vitest';
import { formatPeriod, period, yearOfPeriod, type Period } from '../../../src/model/period.ts';

test.each<[unknown, string, number | undefined]>([
  [{ kind: 'year', year: 2020 }, '2020 年', 2020],
  [{ kind: 'range', from: '2020', to: '2022' }, '2020年至2022年', 2022],
  [{ kind: 'range', from: '2023-01', to: '2023-07' }, '2023年1月至2023年7月', 2023],
  [{ kind: 'since', text: '脱贫攻坚以来' }, '脱贫攻坚以来', undefined],
  [{ kind: 'on', on: '2021-10-26', inferred: true }, '2021年10月26日（年份为推断）', 2021],
  [{ kind: 'unstated' }, '未注明时间', undefined],
])('%j reads %s', (value, text, year) => {
  const parsed = period.parse(value) as Period;
  expect(formatPeriod(parsed)).toBe(text);
  expect(yearOfPeriod(parsed)).toBe(year);
});

test.each(['2020-13', '2020-9', '20-09', '2020-09-31x'])('refuses %s as a date', (on) => {
  expect(period.safeParse({ kind: 'on', on }).success).toBe(false);
});
