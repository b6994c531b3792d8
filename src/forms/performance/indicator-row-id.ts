import { readLevel1, readLevel2, type Level1, type Level2 } from '../../model/indicator-frame.ts';

/** Words of ids that are shorter than the names of the levels. */
const LEVEL_2_ID: Partial<Record<Level2, string>> = {
  'economic-benefit': 'economic',
  'social-benefit': 'social',
  'ecological-benefit': 'ecological',
  initiation: 'initiation',
};
const LEVEL_1_ID: Partial<Record<Level1, string>> = { benefit: 'benefit', output: 'output' };

/**
 * Ids of indicator rows in their printed order: the 二级指标, else the 一级指标, and a number within it. `quantity-1`,
 * `quantity-2`, `social-1`. They depend on nothing but the levels, so that a form read twice gives the same ids.
 */
export function indicatorRowIds(rows: readonly { level1: string; level2: string }[]): string[] {
  const counts = new Map<string, number>();
  return rows.map(({ level1, level2 }) => {
    const stem = stemOf(level1, level2);
    const number = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, number);
    return `${stem}-${number}`;
  });
}

function stemOf(level1: string, level2: string): string {
  const second = readLevel2(level2).key;
  if (second !== undefined) return LEVEL_2_ID[second] ?? second;
  const first = readLevel1(level1).key;
  return first === undefined ? 'indicator' : (LEVEL_1_ID[first] ?? first);
}
