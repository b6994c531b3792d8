import { describe, expect, test } from 'vitest';
import { goalProgress, type MonitoredPrint } from '../../../src/model/goal-progress.ts';
import { decimalFromUnits } from '../../../src/model/decimal.ts';
import { percentText } from '../../../src/model/rate.ts';
import { dueShare, elapsedShare, twoProgresses, type PacedIndicator } from '../../../src/model/two-progresses.ts';

const elapsed = elapsedShare(2024, '2024-07-31');
const year = { due: dueShare(elapsed), periodEnd: '2024-07-31' };
const progress = (row: MonitoredPrint, name = '次数') => goalProgress(row, name, year);

test('the share of the year counts days of that year', () => {
  expect(percentText(elapsed, 1)).toBe('58.2');
  expect(percentText(elapsedShare(2023, '2023-06-30'), 1)).toBe('49.6');
  expect(percentText(elapsedShare(2023, '2024-02-10'), 1)).toBe('100.0');
  expect(percentText(elapsedShare(2023, '2022-12-31'), 1)).toBe('0.0');
});

describe('the progress of one indicator', () => {
  test.each([
    [{ target: '≥1200', actual: '700', unit: '人次' }, 'on-track'],
    [{ target: '≥1200', actual: '500', unit: '人次' }, 'behind'],
    [{ target: '=12', actual: '7', unit: '次' }, 'on-track'],
    [{ target: '=12', actual: '13', unit: '次' }, 'unknown'],
    [{ target: '1200', actual: '700', unit: '人次' }, 'unknown'],
    [{ target: '1200', actual: '1200', unit: '人次' }, 'on-track'],
    [{ target: '≤240', actual: '142', unit: '万元' }, 'on-track'],
    [{ target: '≤240', actual: '260', unit: '万元' }, 'behind'],
    [{ target: '≥95%', actual: '96%' }, 'on-track'],
    [{ target: '≥95%', actual: '90%' }, 'unknown'],
    [{ target: '≥95%', actual: '30%' }, 'behind'],
    [{ target: '≤0', actual: '0', unit: '起' }, 'on-track'],
    [{ target: '2024年4月30日前', actual: '2024年4月19日' }, 'on-track'],
    [{ target: '2024年4月30日前', actual: '2024年5月19日' }, 'behind'],
    [{ target: '2024年4月30日前', actual: '实施中' }, 'behind'],
    [{ target: '2024年11月30日前', actual: '实施中' }, 'unknown'],
    [{ target: '2024年11月30日前', actual: '已完成' }, 'on-track'],
    [{ target: '健全', actual: '健全' }, 'on-track'],
    [{ target: '健全', actual: '基本健全' }, 'unknown'],
    [{ target: '健全', actual: '尚未启动' }, 'behind'],
    [{ target: '≥1200', actual: '', unit: '人次' }, 'unknown'],
    [{ target: '≥1200', actual: '约700', unit: '人次' }, 'unknown'],
    [{ target: '', actual: '700' }, 'unknown'],
    [{ target: '≥100人', actual: '3户' }, 'unknown'],
  ])('%o is %s', (row, pace) => expect(progress(row).pace).toBe(pace));

  test('is printed whole, over the full target too', () => {
    const { share } = progress({ target: '≥200', actual: '500', unit: '场' });
    expect(share && percentText(share, 1)).toBe('250.0');
  });

  test('takes the word of the form where the figures leave it open', () => {
    expect(progress({ target: '健全', actual: '基本健全', likelihood: '确定能' }).pace).toBe('on-track');
    expect(progress({ target: '健全', actual: '基本健全', likelihood: '完全不可能' }).pace).toBe('behind');
    expect(progress({ target: '健全', actual: '基本健全', likelihood: '有可能' }).pace).toBe('unknown');
    expect(progress({ target: '≤240', actual: '260', unit: '万元', likelihood: '确定能' }).pace).toBe('behind');
  });
});

describe('two progresses', () => {
  const money = (percent: bigint) => ({ numerator: percent, denominator: 100n });
  const of = (...paces: ('on-track' | 'behind' | 'unknown')[]): PacedIndicator[] =>
    paces.map((pace) => ({ progress: { pace, share: undefined, why: '' }, weight: undefined }));

  test.each([
    [60n, of('on-track', 'on-track', 'behind'), 'both-fast'],
    [60n, of('behind', 'behind', 'on-track'), 'money-fast'],
    [30n, of('on-track', 'on-track', 'unknown'), 'goal-fast'],
    [30n, of('behind', 'behind', 'unknown'), 'both-slow'],
    [60n, of('on-track', 'behind', 'unknown'), 'untold'],
    [60n, of('unknown', 'unknown'), 'untold'],
    [60n, [], 'untold'],
  ])('%s percent of the money and %o is %s', (percent, indicators, quadrant) =>
    expect(twoProgresses(money(percent), indicators, elapsed).quadrant).toBe(quadrant),
  );

  test('money keeps up within ten points of the year, to the point', () => {
    const half = { numerator: 1n, denominator: 2n };
    expect(twoProgresses(money(40n), of('on-track'), half).moneyPace).toBe('on-track');
    expect(twoProgresses({ numerator: 3999n, denominator: 10_000n }, of('on-track'), half).moneyPace).toBe('behind');
    expect(twoProgresses(undefined, of('on-track'), half).quadrant).toBe('untold');
  });

  test('points weigh only where every indicator has them', () => {
    const weigh = (places: (bigint | undefined)[]) =>
      of('on-track', 'behind').map((indicator, place) => {
        const points = places[place];
        return { ...indicator, weight: points === undefined ? undefined : decimalFromUnits(points, 0) };
      });
    const all = twoProgresses(money(60n), weigh([30n, 10n]), elapsed);
    expect(all.goals?.isWeighted && percentText(all.goals['on-track'], 0)).toBe('75');
    expect(all.quadrant).toBe('both-fast');
    const some = twoProgresses(money(60n), weigh([30n, undefined]), elapsed);
    expect(some.goals?.isWeighted).toBe(false);
    expect(some.goals && percentText(some.goals['on-track'], 0)).toBe('50');
  });
});
