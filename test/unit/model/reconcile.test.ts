import { expect, test } from 'vitest';
import { reconcileSum, reconcileTwice } from '../../../src/model/reconcile.ts';

const wan = (text: string) => ({ text, unit: '万元' as const });

test('explains the four budgets of Licheng as rounding', () => {
  const result = reconcileSum(wan('568529'), [wan('266899'), wan('272972'), wan('409'), wan('28248')]);
  expect(result).toEqual({
    state: 'rounding',
    computedFen: 568_528_000_000,
    differenceFen: 1_000_000,
    allowanceFen: 2_000_000,
  });
});

test('calls a total that misses by more than the rows can a gap', () => {
  expect(reconcileSum(wan('1505.3'), [wan('960.00'), wan('345'), wan('204.3')]).state).toBe('gap');
});

test('takes the precision of each row from its own print', () => {
  expect(reconcileSum(wan('10.00'), [wan('5.0'), wan('5.04')]).state).toBe('rounding');
  expect(reconcileSum(wan('10.00'), [wan('5.00'), wan('5.04')]).state).toBe('gap');
});

test('subtracts parts that carry a sign', () => {
  expect(reconcileSum(wan('3'), [wan('5'), { ...wan('2'), sign: -1 }]).state).toBe('equal');
});

test('lets two prints of one figure differ by one last digit', () => {
  expect(reconcileTwice(wan('326.71'), wan('326.72')).state).toBe('rounding');
  expect(reconcileTwice(wan('18.39'), wan('18.41')).state).toBe('gap');
  expect(reconcileTwice(wan('29.40'), { text: '294,000', unit: '元' }).state).toBe('equal');
});
