import { describe, expect, test } from 'vitest';
import {
  merged,
  moved,
  readWorkbench,
  withChange,
  withChoice,
  workbenchText,
  type ChosenQuestion,
  type Workbench,
} from '../../../src/model/workbench-file.ts';

const chosen = (name: string): ChosenQuestion => ({
  id: `/briefings/990100/901/2026/#q-${name}`,
  briefing: '示例市民政局 2026 年预算审议参考',
  question: `问题${name}？`,
  evidence: [{ text: '2026 年申报 10 万元', href: '/objects/990100/x/#y2026-budget' }],
});
const bench = (...names: string[]): Workbench =>
  names.reduce<Workbench>((items, name) => withChoice(items, chosen(name), true), []);
const order = (items: Workbench) => items.map(({ id }) => id.split('#q-')[1]).join('');

describe('a workbench', () => {
  test('takes each question once, at the end, and lets it go', () => {
    expect(order(bench('a', 'b', 'a'))).toBe('ab');
    expect(order(withChoice(bench('a', 'b'), chosen('a'), false))).toBe('b');
  });

  test.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
  ] as const)('moves %s by %i', (name, by, after) => {
    expect(order(moved(bench('a', 'b', 'c'), chosen(name).id, by))).toBe(after);
  });

  test('comes back from its file as it was', () => {
    const items = withChange(bench('a', 'b'), chosen('a').id, { mark: 'write', note: '第一行\n第二行' });
    expect(readWorkbench(workbenchText(items))).toEqual({ items });
  });

  test('takes the order, marks and notes of a file, and keeps what the file does not hold', () => {
    const imported = withChange(bench('c', 'a'), chosen('a').id, { note: '问清楚' });
    const items = merged(bench('a', 'b'), imported);
    expect(order(items)).toBe('cab');
    expect(items[1]?.note).toBe('问清楚');
  });
});

describe('a file', () => {
  const item = { ...chosen('a'), mark: 'speak', note: '' };
  const file = (change: object) =>
    JSON.stringify({ format: 'wenxiao-workbench', version: 1, items: [item], ...change });

  test.each([
    ['that is no JSON', '{', '不是 JSON'],
    ['of something else', '{"format":"other"}', '不是从工作台存出来的'],
    ['that holds null', 'null', '不是从工作台存出来的'],
    ['of another version', file({ version: 2 }), '第 2 版'],
    ['with an unknown mark', file({ items: [{ ...item, mark: 'shout' }] }), '第 1 个问题不完整'],
    ['that leads to another host', file({ items: [{ ...item, id: '//example.com/' }] }), '第 1 个问题不完整'],
    [
      'with evidence that runs a script',
      file({ items: [item, { ...item, evidence: [{ text: 'x', href: 'javascript:alert(1)' }] }] }),
      '第 2 个问题不完整',
    ],
  ])('%s is refused, with what to do', (_, text, why) => {
    expect(readWorkbench(text)).toEqual({ problem: expect.stringContaining(why) });
  });

  test('that is whole is read', () => {
    expect(readWorkbench(file({}))).toEqual({ items: [item] });
  });
});
