import { foldSigns } from '../../model/fold-signs.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { RowReading } from './row-reading.ts';

/** What a name may end in without counting another thing. */
const COUNT = /(数量|(人次|场次)数?|[人户个次件场家套台处项条天总]数|总量|数|量)$/;

/**
 * A second row of one list with the same level and name, or with the same name and value anywhere; also where the same
 * level and value stand beside the same words in another order: 处理污水量, 污水处理量. 其中 rows may repeat.
 */
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
  const sameLevel = (['level1', 'level2'] as const).every(
    (level) => foldSigns(one.row[level]) === foldSigns(other.row[level]),
  );
  const sameValue = one.plain !== '' && valueOf(one) === valueOf(other) && one.row.unit === other.row.unit;
  if (plainName(one) === plainName(other)) return sameLevel || sameValue;
  return sameLevel && sameValue && wordsOf(one) === wordsOf(other);
}

/** =300 and 300 ask for the same. */
function valueOf({ plain, target }: RowReading): string {
  if (target?.kind !== 'comparison') return plain;
  const sign = target.comparator === '=' ? '' : (target.comparator ?? '');
  return `${target.precision}${sign}${target.value}${target.unit}`;
}

/** The name without the unit in brackets: 保洁面积(万平方米). */
function plainName({ name, row, target }: RowReading): string {
  const unit = foldSigns(target?.kind === 'comparison' ? target.unit : (row.unit ?? ''));
  const end = `(${unit})`;
  return unit !== '' && name.endsWith(end) ? name.slice(0, -end.length) : name;
}

/** The characters of a name in one order, without what only says that it is a count. */
function wordsOf(reading: RowReading): string {
  return [...plainName(reading).replace(COUNT, '')].toSorted().join('');
}
