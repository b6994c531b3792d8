import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { valueChanges } from '../../../src/model/value-changes.ts';

test('canonical JSON is the same whatever the order of the fields', () => {
  expect(canonicalJson({ b: [1, 'x'], a: { d: null, c: '约“3”' } })).toBe('{"a":{"c":"约“3”","d":null},"b":[1,"x"]}');
  expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
});

test('canonical JSON can be read again', () => {
  const value = { text: '换\n行 "引号" \\ \ud83d\ude00', empty: '', list: [], none: {}, is: true, 数: 0.5 };
  expect(JSON.parse(canonicalJson(value))).toEqual(value);
});

test('a field that is not set is not written', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('the smallest differing values are told, with what was there before', () => {
  expect(valueChanges({ a: { b: '1', c: '2' } }, { a: { b: '1', c: '3' }, d: '4' })).toEqual([
    { path: ['a', 'c'], before: '2', after: '3' },
    { path: ['d'], before: undefined, after: '4' },
  ]);
});

test('an item put in between is one change, not one of each item behind it', () => {
  expect(valueChanges(['x', 'y', 'z'], ['x', 'new', 'y', 'z'])).toEqual([{ path: [1], after: 'new' }]);
});

test('an item taken out is told at its old place', () => {
  expect(valueChanges(['x', 'y', 'z'], ['y', 'z'])).toEqual([{ path: [0], before: 'x' }]);
});

test('items that changed between two that did not are compared in their order', () => {
  expect(valueChanges([{ n: 1 }, { n: 2 }, { n: 3 }], [{ n: 1 }, { n: 5 }, { n: 3 }, { n: 4 }])).toEqual([
    { path: [1, 'n'], before: 2, after: 5 },
    { path: [3], after: { n: 4 } },
  ]);
});
