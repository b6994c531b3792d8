import { describe, expect, test } from 'vitest';
import { chosenResults, filterCounts, resultChoice, resultQuery } from '../../../src/islands/result-choice.ts';
import { evaluations } from './explorer-data.ts';

describe('the choice of evaluations', () => {
  test('without an address is the newest year of the first kind', () => {
    expect(chosen('')).toMatchObject({ kind: 'self', year: '2025', refusal: undefined });
    expect(idsOf('')).toEqual(['1', '2', '4']);
  });

  test.each(['?kind=self&kind=spot-check', '?kind=self,spot-check', '?kind=all'])(
    'never holds two kinds, and says why: %s',
    (search) => {
      expect(chosen(search).refusal).toContain('不同评价方式的分数不放在一起');
      expect(new Set(chosenResults(evaluations, chosen(search)).map(({ kind }) => kind)).size).toBe(1);
    },
  );

  test('says so where a kind is not collected', () => {
    expect(chosen('?kind=finance').refusal).toBe('没有收录所选的评价方式，这里是单位自评。');
  });

  test('drops what the kind does not have', () => {
    expect(chosen('?kind=spot-check&grade=优&department=民政局&year=1999')).toMatchObject({
      grade: '',
      department: '',
      year: '2025',
    });
  });

  test('filters by year, department, grade and topic together', () => {
    expect(idsOf('?year=all&topic=养老')).toEqual(['2', '5']);
    expect(idsOf('?topic=养老')).toEqual(['2']);
    expect(idsOf('?department=没有收录部门&grade=没有收录等级')).toEqual(['4']);
    expect(idsOf('?grade=优&topic=养老')).toEqual([]);
  });

  test('counts what each value would leave', () => {
    expect(filterCounts(evaluations, chosen('?topic=养老'), 'year')).toEqual([
      { value: '2025', count: 1 },
      { value: '2024', count: 1 },
    ]);
  });

  test('comes back from its own address, and another kind drops the grade', () => {
    const search = '?kind=self&year=all&topic=%E5%85%BB%E8%80%81&item=5';
    expect(`?${resultQuery(chosen(search))}`).toBe(search);
    expect(resultQuery(chosen('?grade=优&item=1'), { kind: 'spot-check' }).toString()).toBe(
      'kind=spot-check&year=2025',
    );
  });
});

function chosen(search: string) {
  const choice = resultChoice(evaluations, search);
  if (!choice) throw new Error('no choice');
  return choice;
}

const idsOf = (search: string) => chosenResults(evaluations, chosen(search)).map(({ id }) => id);
