import { describe, expect, test } from 'vitest';
import type { Fen } from '../../../src/model/money.ts';
import { executionRate, percentText, rateMatches, readRate } from '../../../src/model/rate.ts';

const fen = (value: number) => value as Fen;
/** 万元 with at most two decimals, as fen. */
const wan = (value: number) => fen(Math.round(value * 100) * 10_000);

describe(readRate, () => {
  test.each([
    ['97.80%', 'percent', '97.80', 'exact'],
    ['９７．８０％', 'percent', '97.80', 'exact'],
    [' 100 %', 'percent', '100', 'exact'],
    ['百分之97.8', 'percent', '97.8', 'exact'],
    ['179.6%', 'percent', '179.6', 'exact'],
    ['-5%', 'percent', '-5', 'exact'],
    ['约94%', 'percent', '94', 'about'],
    ['94%以上', 'percent', '94', 'at-least'],
    ['96分', 'points', '96', 'exact'],
    ['0.978', undefined, '0.978', 'exact'],
    ['97.8', undefined, '97.8', 'exact'],
  ])('reads %s on the scale %s', (text, scale, value, precision) =>
    expect(readRate(text)).toEqual({ scale, value, precision }),
  );

  test.each(['', '—', '/', '工5%', '5=50%', '290$', '满意', '百分之90分', '97.8个百分点', '占 %'])(
    'refuses %j',
    (text) => expect(readRate(text)).toBeUndefined(),
  );
});

describe(executionRate, () => {
  test('is an exact ratio', () => {
    expect(executionRate(fen(1), fen(3))).toEqual({ numerator: 1n, denominator: 3n });
  });

  test.each([0, -100])('is undefined for a budget of %s fen', (budget) =>
    expect(executionRate(fen(0), fen(budget))).toBeUndefined(),
  );

  test('prints as percent, rounded half away from zero', () => {
    expect(percentText({ numerator: 3169n, denominator: 3240n }, 2)).toBe('97.81');
    expect(percentText({ numerator: 1n, denominator: 800n }, 2)).toBe('0.13');
    expect(percentText({ numerator: -1n, denominator: 800n }, 2)).toBe('-0.13');
  });
});

describe(rateMatches, () => {
  test.each([
    ['100%', 387664.62, 387664.62, 'equal'],
    ['100.00%', 3.36, 3.36, 'equal'],
    ['97.81%', 31.69, 32.4, 'rounding'],
    ['98%', 31.69, 32.4, 'rounding'],
    ['97.80%', 31.69, 32.4, 'truncated'],
    ['97%', 31.69, 32.4, 'truncated'],
    ['31.00%', 46, 148, 'truncated'],
    ['46.72%', 31.69, 32.4, 'different'],
    ['98.00%', 31.69, 32.4, 'different'],
    ['36.43%', 87.06, 239, 'rounding'],
    ['51.63%', 19078, 36950, 'rounding'],
    ['105.65%', 179.6, 170, 'rounding'],
    ['0.00%', 0, 0, 'undefined'],
    ['0', 0, 0, 'undefined'],
    ['97.81分', 31.69, 32.4, 'undefined'],
    ['约98%', 31.69, 32.4, 'undefined'],
    ['工5%', 31.69, 32.4, 'undefined'],
    ['97.81', 31.69, 32.4, 'rounding'],
  ])('compares %s with %d of %d: %s', (printed, executed, budget, match) =>
    expect(rateMatches(printed, wan(executed), wan(budget))).toBe(match),
  );

  test('lets the rounding of the amounts explain what they leave open', () => {
    const [executed, budget] = [wan(0.3), wan(0.7)];
    expect(rateMatches('43.75%', executed, budget)).toBe('different');
    expect(rateMatches('43.75%', executed, budget, { executedFen: 500, budgetFen: 500 })).toBe('different');
    expect(rateMatches('43.75%', executed, budget, { executedFen: 50_000, budgetFen: 50_000 })).toBe('rounding');
  });

  test('says nothing is explained where rounding may have made the budget zero', () => {
    expect(rateMatches('50%', wan(0.1), wan(0.1), { executedFen: 0, budgetFen: 100_000 })).toBe('different');
  });
});
