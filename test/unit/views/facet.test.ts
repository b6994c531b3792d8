import { expect, test } from 'vitest';
import { filterOf } from '../../../src/views/facet.ts';
import { proseOf } from '../../../src/views/prose.ts';

test('a facet with one value is left out, years come newest first, a member counts once for each value', () => {
  const members = [
    { facets: { year: ['2019'], region: ['历城区'], problem: ['产出', '产出'] } },
    { facets: { year: ['2021'], region: ['历城区'], problem: ['资金管理'] } },
    {},
  ];
  const facets = ['year', 'region', 'problem'].map((key) => ({ key, title: key }));
  const filter = filterOf(facets, members, '项');
  expect(filter.facets.map(({ key }) => key)).toEqual(['year', 'problem']);
  expect(filter.facets[0]?.options.map(({ value }) => value)).toEqual(['2021', '2019']);
  expect(filter.facets[1]?.options[0]).toEqual({ value: '产出', count: 1 });
});

test('text of a record is read as paragraphs, headings and lists', () => {
  expect(proseOf('## 概况\n第一行\n第二行\n\n- 甲\n- 乙\n\n1. 一\n2. 二')).toEqual([
    { kind: 'heading', text: '概况' },
    { kind: 'paragraph', text: '第一行第二行' },
    { kind: 'bullets', items: ['甲', '乙'] },
    { kind: 'numbers', items: ['一', '二'] },
  ]);
});
