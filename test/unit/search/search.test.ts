import { describe, expect, test } from 'vitest';
import { simplified } from '../../../src/components/search/simplified.ts';
import { catalogOf, numbered, numbersById } from '../../../src/search/catalog.ts';
import { queryRank } from '../../../src/search/containment.ts';
import { excerptsOf } from '../../../src/search/excerpt.ts';
import { narrow } from '../../../src/search/facet-counts.ts';
import { groupedHits } from '../../../src/search/hit-order.ts';
import { loosePairs, mayBeTraditional, synonymQueries } from '../../../src/search/other-queries.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { indexEntries, recordsOfDistances, SHARED_FROM, sharedParts } from '../../../src/search/shared-texts.ts';
import { searchOf, stateOf, withToggled } from '../../../src/search/search-state.ts';

const record = (address: string, name: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  address,
  pageTitle: name,
  title: name,
  fields: [{ label: '名称', place: 'name', text: name }],
  facets: {},
  weight: 5,
  ...more,
});

const records = numbered([
  record('/a/', '养老', { weight: 0, facets: { kind: ['部门'], year: ['2023'] } }),
  record('/b/#1', '日间照料', { facets: { kind: ['项目'], year: ['2023', '2024'] }, amountFen: 300, on: '2023' }),
  record('/a/#2', '养老服务', { facets: { kind: ['项目'], year: ['2024'] }, amountFen: 900, on: '2024-03-01' }),
]);
const catalog = catalogOf(records, ['xx_0', 'xx_1', 'xx_2'], [], 'v', 2);

describe('the catalog', () => {
  test('numbers the records of a page side by side', () => {
    expect(records.map(({ address }) => address)).toEqual(['/a/', '/a/#2', '/b/#1']);
    expect(catalog.pageStarts).toEqual([0, 2]);
    expect(numbersById(catalog).map((shard) => [...shard])).toEqual([
      [
        ['xx_0', 0],
        ['xx_1', 1],
      ],
      [['xx_2', 2]],
    ]);
  });

  test('counts what each value of a facet would leave, the other facets staying as they are', () => {
    const { left, counts } = narrow(catalog, [0, 1, 2], new Map([['kind', new Set(['项目'])]]));
    expect(left).toEqual([1, 2]);
    expect(counts.get('kind')).toEqual([
      { value: '项目', count: 2, chosen: true },
      { value: '部门', count: 1, chosen: false },
    ]);
    expect(counts.get('year')).toEqual([
      { value: '2024', count: 2, chosen: false },
      { value: '2023', count: 1, chosen: false },
    ]);
  });

  test('groups hits by page, the page of the best hit first', () => {
    const hits = new Map([
      [2, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(groupedHits(catalog, hits, 'relevance')).toEqual([
      { page: 0, records: [0, 1] },
      { page: 1, records: [2] },
    ]);
    expect(groupedHits(catalog, new Map([...hits].slice(0, 2)), 'amount').map(({ page }) => page)).toEqual([0, 1]);
    expect(groupedHits(catalog, hits, 'date').map(({ records: [first] }) => first)).toEqual([1, 2]);
  });
});

describe('the rank', () => {
  const texts = {
    fields: [
      { label: '名称', place: 'name' as const, text: '养老 服务' },
      { label: '指标', place: 'indicator' as const, text: '养老床位' },
      { label: '地区', place: 'context' as const, text: '历城区' },
    ],
  };
  test.each([
    [['养老服务'], 0],
    [['养老'], 1],
    [['床位'], 2],
    [['历城'], 4],
    [['床位', '历城'], 6],
    [['服务养'], undefined],
    [['养老', '没有'], undefined],
    [[], undefined],
  ])('of %j is %j', (parts, rank) => {
    expect(queryRank(texts, parts)).toBe(rank);
  });
});

test('an excerpt is the original text, marked, with the field that matched', () => {
  const [excerpt] = excerptsOf('项目', [{ label: '说明', place: 'text', text: '共 ２．７１ 亿元' }], ['2.71亿']);
  expect(excerpt).toEqual({
    label: '说明',
    runs: [
      { text: '共 ', marked: false },
      { text: '２．７１ 亿', marked: true },
      { text: '元', marked: false },
    ],
  });
});

describe('the address', () => {
  test('holds the whole state and reads it back', () => {
    const search =
      '?q=%E5%85%BB%E8%80%81&year=2023&evaluation=%E5%8D%95%E4%BD%8D%E8%87%AA%E8%AF%84&sort=score&shown=40';
    expect(searchOf(stateOf(search))).toBe(search);
  });

  test.each(['?q=1&grade=优&sort=score', '?q=1&grade=优&sort=score&evaluation=单位自评&evaluation=财政评价'])(
    '%s compares no grades and scores across kinds of evaluation',
    (search) => {
      const state = stateOf(search);
      expect([state.sort, state.choice.has('grade')]).toEqual(['relevance', false]);
    },
  );

  test('forgets grade and order by score when not exactly one kind of evaluation is chosen', () => {
    const state = stateOf('?q=1&evaluation=单位自评&grade=优&sort=score');
    const wider = withToggled(state, 'evaluation', '财政评价');
    expect([wider.sort, wider.choice.has('grade')]).toEqual(['relevance', false]);
  });
});

describe('other queries', () => {
  test('replace a word by its synonyms, and only that', () => {
    expect(
      synonymQueries('历城 低保', [
        ['低保', '最低生活保障'],
        ['医保', '医疗保险'],
      ]),
    ).toEqual(['历城 最低生活保障']);
  });

  test.each([
    ['預算績效評價', true],
    ['臺灣', true],
    ['预算绩效评价 2.71亿元 PPP、“三公”', false],
  ])('%s may be traditional: %s', (query, isTraditional) => {
    expect(mayBeTraditional(query)).toBe(isTraditional);
  });

  test.each([
    ['預算績效評價', '预算绩效评价'],
    ['乾淨飲水，瞭解', '干净饮水，了解'],
    ['乾坤', '乾坤'],
    ['最低生活保障標準', '最低生活保障标准'],
    ['机构', '机构'],
  ])('%s is %s in simplified characters', (query, turned) => {
    expect(simplified(query)).toBe(turned);
  });

  test('loosen a part to its pairs', () => {
    expect(loosePairs('日间照料')).toEqual(['日间', '间照', '照料']);
  });
});

describe('a text that many records hold', () => {
  const many = Array.from({ length: SHARED_FROM + 1 }, (_, no) =>
    record(`/a/#${no}`, `第${no}行`, {
      fields: [
        { label: '名称', place: 'name', text: `第${no}行` },
        { label: '甲', place: 'text', text: '共同' },
        { label: '乙', place: 'text', text: '共同' },
        ...(no > 0 ? [{ label: '表', place: 'context' as const, text: '共同' }] : []),
        ...(no > 1 ? [{ label: '丙', place: 'text' as const, text: '少见' }] : []),
      ],
    }),
  );

  test('is indexed once for each place, with all its records', () => {
    const { own, shared } = indexEntries(many);
    expect(shared.map(({ field: { place, text }, records: held }) => [place, text, held.length, held[0]])).toEqual([
      ['text', '共同', SHARED_FROM + 1, 0],
      ['context', '共同', SHARED_FROM, 1],
    ]);
    expect(own[2]?.map(({ text }) => text)).toEqual(['第2行', '少见']);
  });

  test('has its records written as distances that give the records back', () => {
    const { shared } = indexEntries(many);
    expect(sharedParts(shared).flat().map(recordsOfDistances)).toEqual(shared.map(({ records: held }) => held));
  });
});
