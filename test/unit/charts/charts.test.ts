import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/charts/chart.ts';
import { COLUMN_PX, PHONE_PX } from '../../../src/charts/chart-frame.ts';
import { chartTable } from '../../../src/views/figures/chart-table.ts';
import { chartCases, wantedCases } from './chart-cases.ts';
import { drawnTexts, overlaps } from './drawn-texts.ts';

const widths = { wide: COLUMN_PX, narrow: PHONE_PX };

describe.each(Object.entries(chartCases))('a %s chart', (kind, cases) => {
  test('has every case that a chart must draw', () => {
    expect(wantedCases.filter((name) => !(name in cases))).toEqual([]);
  });

  describe.each(Object.entries(cases))('%s', (name, chart) => {
    test.each(Object.entries(widths))('looks as kept, %s', async (width, widthPx) => {
      const { text } = drawChart(chart, { id: 'figure', widthPx });
      await expect(`${text.replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
        join(import.meta.dirname, 'snapshots', kind, `${name}-${width}.svg`),
      );
    });

    test.each(Object.entries(widths))('keeps its letters inside and apart, %s', (_, widthPx) => {
      const { text } = drawChart(chart, { id: 'figure', widthPx });
      const heightPx = Number(/viewBox="0 0 \S+ (\S+)"/.exec(text)?.[1]);
      const texts = drawnTexts(text);
      expect(texts.length).toBeGreaterThan(0);
      expect(
        texts.filter(
          ({ left, right, top, bottom }) => left < -1 || right > widthPx + 1 || top < -1 || bottom > heightPx + 1,
        ),
      ).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
    });

    test('has a table of the same figures', () => {
      const table = chartTable(chart, 'figure');
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
      if (name !== 'empty') expect(table.rows.length).toBeGreaterThan(0);
    });
  });
});
