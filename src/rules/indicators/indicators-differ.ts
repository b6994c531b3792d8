import { foldSigns } from '../../model/fold-signs.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { RowReading } from './row-reading.ts';

/** A second row of one list with the same level and name, or with the same name and value anywhere. 其中 rows may repeat. */
export const indicatorsDiffer = indicatorRule(
  {
    id: 'indicators-differ',
    title: '一张表里没有重复的指标',
    source: '计分的通理，并无明文：同一件事只计一次分；石家庄“六可”：可评价',
    falsePositives: '同名指标分别属于表中没有印出的不同单位或地区时，会误报。',
    criteria: ['operable', 'assessable'],
  },
  (reading, { rows }) => {
    const { index, name } = reading;
    if (name === '' || name.startsWith('其中')) return undefined;
    const earlier = rows.find((other) => other.index < index && isSame(other, reading));
    if (!earlier) return undefined;
    return { field: 'name', message: `与表中第 ${earlier.index + 1} 条重复，同一件事会计分两次。` };
  },
);

function isSame(one: RowReading, other: RowReading): boolean {
  if (one.name !== other.name) return false;
  const sameLevel = (['level1', 'level2'] as const).every(
    (level) => foldSigns(one.row[level]) === foldSigns(other.row[level]),
  );
  return sameLevel || (one.plain !== '' && one.plain === other.plain && one.row.unit === other.row.unit);
}
