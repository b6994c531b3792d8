import { describe, expect, test } from 'vitest';
import { gradeOf, gradeScheme, NATIONAL_GRADES, normaliseGrade, PASS_GRADES } from '../../../src/model/grade.ts';

const national = NATIONAL_GRADES.bands ?? [];

describe(gradeOf, () => {
  test.each([
    [100, '优'],
    [90, '优'],
    ['89.99', '良'],
    [89.5, '良'],
    ['80.00', '良'],
    ['79.995', '中'],
    [60, '中'],
    ['59.999999999999999999', '差'],
    [0, '差'],
  ])('gives %s points the national grade %s', (points, grade) => expect(gradeOf(points, national)).toBe(grade));

  test.each([100.5, -1, '', '优', Number.NaN])('gives no grade to %s', (points) =>
    expect(gradeOf(points, national)).toBeUndefined(),
  );

  test('names the lower grades as the scheme does', () => {
    expect(gradeOf('60', PASS_GRADES.bands ?? [])).toBe('合格');
    expect(gradeOf('59.9', PASS_GRADES.bands ?? [])).toBe('不合格');
  });

  test('leaves out a limit that is not included', () => {
    const bands = [
      { label: '达标', fromPoints: 90, inclusive: false },
      { label: '未达标', fromPoints: 0, inclusive: true },
    ];
    expect(gradeOf('90', bands)).toBe('未达标');
    expect(gradeOf('90.01', bands)).toBe('达标');
  });
});

test.each([
  ['优秀', '优'],
  ['优', '优'],
  [' “优” ', '优'],
  ['优等级', '优'],
  ['良好', '良'],
  ['中', '中'],
  ['较差', '差'],
  ['合格', '合格'],
  ['不合格', '不合格'],
  ['满意', undefined],
  ['一等奖', undefined],
  ['', undefined],
  ['constructor', undefined],
])('reads the printed grade %s as %s', (text, grade) => expect(normaliseGrade(text)).toBe(grade));

describe('gradeScheme', () => {
  test('takes both common schemes and one without points', () => {
    for (const scheme of [NATIONAL_GRADES, PASS_GRADES, { labels: ['好', '差'] }]) {
      expect(gradeScheme.safeParse(scheme).success).toBe(true);
    }
  });

  test('refuses bands that do not match the labels', () => {
    expect(gradeScheme.safeParse({ ...NATIONAL_GRADES, labels: PASS_GRADES.labels }).success).toBe(false);
  });

  test('refuses bands that are not in falling order', () => {
    const [first, second] = national;
    const bands = [
      { ...second, label: '优' },
      { ...first, label: '良' },
    ];
    expect(gradeScheme.safeParse({ labels: ['优', '良'], bands }).success).toBe(false);
  });
});
