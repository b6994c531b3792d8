import { describe, expect, test } from 'vitest';
import type { FundsRow } from '../../../../src/schemas/funds-row.ts';
import { executionRateOf } from '../../../../src/views/evaluations/execution-rate.ts';

describe('the execution rate of an evaluation', () => {
  test('is the printed percentage', () => {
    expect(rateOf({ adjusted: '100', executed: '50', rate: '50.01%' })).toMatchObject({ value: 50.01, text: '50.01%' });
    expect(rateOf({ rate: '约94%' })).toMatchObject({ value: 94, text: '约94%', isApproximate: true });
  });

  test('is computed where a bare figure does not say its scale', () => {
    expect(rateOf({ adjusted: '32.4', executed: '31.69', rate: '0.98' })).toEqual({
      value: 97.81,
      text: '97.81%',
      isComputed: true,
    });
  });

  test('is not told where there is nothing to tell it by', () => {
    expect(executionRateOf(undefined)).toEqual({ value: undefined, text: '没有印执行率' });
    expect(rateOf({ adjusted: '0', executed: '0', rate: '/' })).toEqual({ value: undefined, text: '/' });
    expect(rateOf({ adjusted: '约100', executed: '90' })).toEqual({ value: undefined, text: '没有印执行率' });
  });
});

function rateOf(row: Partial<FundsRow>) {
  return executionRateOf({ unit: '万元', rows: [{ name: '年度资金总额', role: 'total', ...row }] });
}
