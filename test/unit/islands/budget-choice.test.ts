import { describe, expect, test } from 'vitest';
import { budgetChoice, budgetOptions, budgetQuery } from '../../../src/islands/budget-choice.ts';
import { budgets } from './explorer-data.ts';

describe('the choice of an account', () => {
  test('without an address is the newest budget of the first holder', () => {
    expect(chosen('')).toMatchObject({ holder: 'government', kind: 'budget', code: '' });
    expect(chosen('').account.title).toBe('2025 年预算');
    expect(chosen('').other).toBeUndefined();
  });

  test('settles what the data do not have', () => {
    expect(chosen('?holder=nobody&year=1999&book=fund&code=999&with=1999').account.year).toBe(2025);
    expect(chosen('?year=2025&with=2025').other).toBeUndefined();
    expect(chosen('?code=999').code).toBe('');
    expect(chosen('?holder=902&kind=budget').kind).toBe('final');
  });

  test('keeps a code that only the other year has', () => {
    expect(chosen('?with=2024&code=213').code).toBe('213');
  });

  test('comes back from its own address', () => {
    const search = '?holder=government&kind=budget&year=2024&book=fund&code=212&with=2023';
    const choice = chosen(search);
    expect(`?${budgetQuery(choice)}`).toBe(search);
    expect(choice.other?.book).toBeUndefined();
    expect(budgetQuery(choice, { with: '', code: '' }).toString()).toBe(
      'holder=government&kind=budget&year=2024&book=fund',
    );
  });

  test('offers the kinds and years of the holder alone', () => {
    expect(budgetOptions(budgets, chosen('?year=2024'))).toEqual({
      kinds: ['budget', 'final'],
      years: [2025, 2024, 2023],
      otherYears: [2025, 2023],
    });
    expect(budgetOptions(budgets, chosen('?holder=902'))).toEqual({ kinds: ['final'], years: [2024], otherYears: [] });
  });

  test('is none where there are no accounts', () => {
    expect(budgetChoice({ ...budgets, holders: [], accounts: [] }, '')).toBeUndefined();
  });
});

function chosen(search: string) {
  const choice = budgetChoice(budgets, search);
  if (!choice) throw new Error('no choice');
  return choice;
}
