import { expect, test } from 'vitest';
import { approximationNote } from '../../../src/charts/approximation-note.ts';
import type { Chart } from '../../../src/charts/chart.ts';
import { chartCases } from './chart-cases.ts';

/** Charts that draw counts and days, which are never approximate, or whose points carry no figure of their own. */
const EXACT: readonly Chart['kind'][] = ['histogram', 'quadrant', 'timeline'];

test.each(Object.entries(chartCases))('a %s chart says that figures are approximate, and only then', (kind, cases) => {
  const told = Object.entries(cases).filter(([, chart]) => approximationNote(chart) !== undefined);
  expect(told.map(([name]) => name)).toEqual(EXACT.includes(kind as Chart['kind']) ? [] : ['approximate']);
});
