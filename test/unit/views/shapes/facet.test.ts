import { expect, test } from 'vitest';
import { filterOf } from '../../../../src/views/shapes/facet.ts';

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
