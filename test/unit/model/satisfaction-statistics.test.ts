import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreChange, shareChange } from '../../../src/model/change-interval.ts';
import type { DecimalText } from '../../../src/model/decimal.ts';
import { effectiveSample } from '../../../src/model/effective-sample.ts';
import { headCounts, headCountsIfCut } from '../../../src/model/head-counts.ts';
import { minimumSample } from '../../../src/model/minimum-sample.ts';
import { scoreInterval, scoreSummary, type WeightedOption } from '../../../src/model/score-interval.ts';
import { wilsonInterval, type Bounds } from '../../../src/model/wilson-interval.ts';

type Size = { population: number | null };
type Share = Size & { count: number; sample: number };
type Score = Size & { options: WeightedOption[] };
type Reference = {
  shares: (Share & Bounds)[];
  scores: (Score & Bounds & { mean: number })[];
  shareChanges: ({ later: Share; earlier: Share } & Bounds)[];
  scoreChanges: ({ later: Score; earlier: Score } & Bounds)[];
};

/** Computed by other people's software; the file says how. */
const file = join(import.meta.dirname, '../../fixtures/statistics/reference-values.json');
const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;

const populationOf = ({ population }: Size) => population ?? undefined;
const shareOf = (sampled: Share) => ({
  share: sampled.count / sampled.sample,
  sample: sampled.sample,
  population: populationOf(sampled),
});
const scoreOf = (sampled: Score) => ({ options: sampled.options, population: populationOf(sampled) });

describe('reference values of an independent implementation, to 1e-6', () => {
  test('are more than two hundred', () => {
    const { shares, scores, shareChanges, scoreChanges } = reference;
    expect(shares.length + scores.length + shareChanges.length + scoreChanges.length).toBeGreaterThan(200);
  });

  test.each(reference.shares)('share $count of $sample out of $population', (row) => {
    expectBounds(wilsonInterval(row.count / row.sample, row.sample, populationOf(row)), row);
  });

  test.each(reference.scores)('score of $options out of $population', (row) => {
    expect(Math.abs((scoreSummary(row.options)?.mean ?? NaN) - row.mean)).toBeLessThan(1e-6);
    expectBounds(scoreInterval(row.options, populationOf(row)), row);
  });

  test.each(reference.shareChanges)('change of a share: $later after $earlier', (row) => {
    expectBounds(shareChange(shareOf(row.later), shareOf(row.earlier)), row);
  });

  test.each(reference.scoreChanges)('change of a score: $later after $earlier', (row) => {
    expectBounds(scoreChange(scoreOf(row.later), scoreOf(row.earlier)), row);
  });
});

function expectBounds(found: Bounds | 'exact' | undefined, { low, high }: Bounds): void {
  if (found === undefined || found === 'exact') throw new Error(`${found} is no interval`);
  expect(Math.abs(found.low - low)).toBeLessThan(1e-6);
  expect(Math.abs(found.high - high)).toBeLessThan(1e-6);
}

describe(effectiveSample, () => {
  test('is n itself where the population is unknown, and the exact answer where all were asked', () => {
    expect(effectiveSample(200)).toBe(200);
    expect(effectiveSample(200, 200)).toBe('exact');
  });

  test('grows beyond n as the sample nears the population', () => {
    expect(effectiveSample(100, 1000)).toBeCloseTo(111, 6);
    expect(effectiveSample(1, 50)).toBe(1);
  });

  test.each([
    [0, 10],
    [2.5, 10],
    [11, 10],
  ])('refuses %d out of %d', (sample, population) => {
    expect(() => effectiveSample(sample, population)).toThrow(RangeError);
  });
});

test('no interval where everybody answered', () => {
  expect(wilsonInterval(0.9, 40, 40)).toBe('exact');
  expect(scoreInterval([{ count: 3, points: 100 }], 3)).toBe('exact');
});

test('one answer has a share with a wide interval, and a score with none', () => {
  expect(wilsonInterval(1, 1, 1000)).toMatchObject({ high: 1 });
  expect(scoreInterval([{ count: 1, points: 100 }], 1000)).toBeUndefined();
  expect(scoreSummary([])).toBeUndefined();
});

test('two years in which everybody answered differ exactly', () => {
  const year = (share: number) => ({ share, sample: 40, population: 40 });
  const { low, high } = shareChange(year(0.9), year(0.8));
  expect(low).toBeCloseTo(0.1, 12);
  expect(high).toBeCloseTo(0.1, 12);
});

describe(minimumSample, () => {
  test.each([
    [50, 45],
    [100, 80],
    [200, 132],
    [500, 218],
    [1000, 278],
    [2000, 323],
    [5000, 357],
    [10_000, 370],
    [100_000, 383],
    [undefined, 385],
    [1, 1],
  ])('of %s people %d have to be asked', (population, sample) => {
    expect(minimumSample(population)).toBe(sample);
  });
});

describe(headCounts, () => {
  test.each([
    ['79.38', 160, { low: 127, high: 127 }],
    ['26', 200, { low: 51, high: 53 }],
    ['98', 1000, { low: 975, high: 985 }],
    ['54.26', 258, { low: 140, high: 140 }],
    ['0', 50, { low: 0, high: 0 }],
    ['100', 50, { low: 50, high: 50 }],
    ['12.5', 8, { low: 1, high: 1 }],
  ])('%s%% of %d', (percent, sample, counts) => {
    expect(headCounts(percent as DecimalText, sample)).toEqual(counts);
  });

  test.each([
    ['55.1', 258],
    ['33.2', 258],
    ['13.39', 258],
    ['25.36', 258],
    ['100.5', 258],
    ['-1', 258],
  ])('none for %s%% of %d', (percent, sample) => {
    expect(headCounts(percent as DecimalText, sample)).toBeUndefined();
  });

  test('a print that was cut off has counts of its own', () => {
    expect(headCounts('32.94' as DecimalText, 258)).toBeUndefined();
    expect(headCountsIfCut('32.94' as DecimalText, 258)).toEqual({ low: 85, high: 85 });
  });

  test('agrees with trying every count', () => {
    for (const sample of [1, 7, 33, 160, 258]) {
      for (let units = 0; units <= 1000; units += 1) {
        const percent = (units / 10).toFixed(1) as DecimalText;
        const fitting = Array.from({ length: sample + 1 }, (_, count) => count).filter(
          (count) => Math.abs(count * 1000 - units * sample) * 2 <= sample,
        );
        const range = headCounts(percent, sample);
        expect(range && [range.low, range.high]).toEqual(fitting.length > 0 ? [fitting[0], fitting.at(-1)] : undefined);
      }
    }
  });
});
