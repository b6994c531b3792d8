import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standaloneChart } from '../../../src/charts/standalone-chart.ts';
import { standaloneStyles } from '../../../src/charts/standalone-styles.ts';
import { chartCases } from './chart-cases.ts';
import { drawnTexts } from './drawn-texts.ts';

const styleSheet = (name: string) => readFileSync(join(import.meta.dirname, '../../../src/styles', name), 'utf8');
const css = styleSheet('tokens.css') + styleSheet('charts.css');
const styles = standaloneStyles(css);

describe('the styles of a file', () => {
  test('name every class that the style sheet has for charts, and no token', () => {
    const classes = (text: string) => new Set([...text.matchAll(/\.(chart-(?!-)[\w-]+)/g)].map(([, name]) => name));
    expect([...classes(css)].filter((name) => !classes(styles).has(name))).toEqual([]);
    expect(styles).not.toMatch(/var\(|--chart|@media|figure__/);
  });

  test('have the colours of the style sheet', () => {
    expect(styles).toContain('.chart-fill-1{fill:#0d4f6b}');
  });

  test('refuse a token that has no value', () => {
    expect(() => standaloneStyles('.chart-x { fill: var(--gone); }')).toThrow('--gone');
  });
});

describe.each(Object.entries(chartCases))('a %s chart as a file', (_, cases) => {
  test.each(Object.entries(cases))('stands inside its edges with title and notes, %s', (_case, chart) => {
    const notes = ['推算，依据：某表。', '某页，问效。https://czj.example.gov.cn/regions/370112/2020/#x'];
    const file = standaloneChart({ chart, title: '支出 5 < 6 & 7', banner: '示例数据', lead: '说明', notes }, css);
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(file)?.map(Number) ?? [];
    expect(width).toBe(768);
    expect(file).toContain('<title id="title">支出 5 &lt; 6 &amp; 7</title>');
    for (const text of ['示例数据', '说明', '推算，依据：某表。']) expect(file).toContain(`>${text}</text>`);
    const lowest = Math.max(...drawnTexts(file).map(({ bottom }) => bottom));
    expect(lowest).toBeLessThanOrEqual(height ?? 0);
  });

  test.each(Object.entries(cases))('uses only classes that the file has styles for, %s', (_case, chart) => {
    const file = standaloneChart({ chart, title: 't', notes: [] }, css);
    const used = [...file.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')).filter(Boolean);
    expect([...new Set(used)].filter((name) => !styles.includes(`.${name}`))).toEqual([]);
  });
});
