import { indicatorRule } from './indicator-rule.ts';

/** Only where the form has the column: at least half of the rows have a number, and the library is on record. */
export const indicatorFromLibrary = indicatorRule(
  {
    id: 'indicator-from-library',
    title: '表中注明指标库编号的，每条指标都出自指标库',
    source: '郑州市财政局：从绩效指标库中选用，未收录的“先入库、后使用”',
    falsePositives: '指标已经入库，而本站收录的指标库是较早版本的，会误报。',
    criteria: ['operable', 'auditable'],
  },
  ({ row }, { rows, seenWhole, stage, key }, archive) => {
    // A self-evaluation repeats the form of the targets, and is asked only where that is not there.
    const isFirst = stage === 'target' || (stage === 'self-evaluation' && !archive.dossiers.get(key)?.targets?.length);
    if (!seenWhole || !isFirst || row.library !== undefined) return undefined;
    const numbered = rows.filter((other) => other.row.library !== undefined).length;
    const named = rows.filter(({ isUnused }) => !isUnused).length;
    if (numbered === 0 || numbered * 2 < named) return undefined;
    return { field: 'name', message: `没有指标库编号，而同一张表有 ${numbered} 条指标注明了编号。` };
  },
);
