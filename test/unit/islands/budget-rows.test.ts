import { describe, expect, test } from 'vitest';
import { budgetChoice } from '../../../src/islands/budget-choice.ts';
import { budgetAreas, budgetRows, codePath } from '../../../src/islands/budget-rows.ts';
import { budgets } from './explorer-data.ts';

describe('the rows below a code', () => {
  test('are the 类 at the top, then what is printed right below', () => {
    expect(codesOf('')).toEqual(['207', '208', '229']);
    // 2082099 has no 款 of its own in the print, so it stands right below its 类.
    expect(codesOf('?code=208')).toEqual(['20805', '2082099']);
    expect(codesOf('?code=20805')).toEqual(['2080505']);
    expect(rowsOf('').map(({ hasParts }) => hasParts)).toEqual([false, true, false]);
  });

  test('lead back up by the names of the print', () => {
    expect(codePath(chosen('?code=2080505')).map(({ label }) => label)).toEqual([
      '社会保障和就业支出',
      '行政事业单位养老支出',
      '机关事业单位基本养老保险缴费支出',
    ]);
  });
});

describe('two years', () => {
  test('are compared by code, each with its own name', () => {
    const [culture, social] = rowsOf('?with=2024');
    expect(culture).toMatchObject({
      label: '文化体育与传媒支出',
      text: '100.50',
      other: { text: '80', label: '文化旅游体育与传媒支出', difference: '+20.50', change: '+25.6%' },
    });
    expect(social?.other).toEqual({ text: '1000.00', label: undefined, difference: '−100.00', change: '−10.0%' });
  });

  test('a code that one of them lacks is not collected, and no zero', () => {
    const rows = rowsOf('?with=2024');
    expect(rows.find(({ code }) => code === '213')).toMatchObject({
      label: '农林水支出',
      text: '本站未收录',
      isPrinted: false,
      other: { text: '0.00' },
    });
    expect(rows.find(({ code }) => code === '213')?.other?.difference).toBeUndefined();
    expect(rows.find(({ code }) => code === '229')?.other?.text).toBe('本站未收录');
  });

  test('keep their units, and the difference is in that of the chosen year', () => {
    expect(rowsOf('?with=2023').find(({ code }) => code === '208')?.other).toEqual({
      text: '8,000,000.00 元',
      label: undefined,
      difference: '+100.00',
      change: '+12.5%',
    });
  });

  test('from nothing have no percentage', () => {
    expect(rowsOf('?year=2024&with=2025').find(({ code }) => code === '213')?.other?.change).toBeUndefined();
  });
});

test('areas are the lines with an amount in their unit, largest first, each with those below', () => {
  const areas = budgetAreas(chosen('').book, '');
  expect(areas.map(({ key, value }) => [key, value.value])).toEqual([
    ['208', 900],
    ['207', 100.5],
    ['229', undefined],
  ]);
  expect(areas[0]?.parts?.map(({ key }) => key)).toEqual(['20805', '2082099']);
});

function chosen(search: string) {
  const choice = budgetChoice(budgets, search);
  if (!choice) throw new Error('no choice');
  return choice;
}

const rowsOf = (search: string) => budgetRows(chosen(search));
const codesOf = (search: string) => rowsOf(search).map(({ code }) => code);
