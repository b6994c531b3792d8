import type { Planter } from '../planter.ts';
import { canMoveTotal, cellPath, findRow, movePoints } from './scored-row.ts';

/** 部分达成 with all points. */
export const phraseScoreInBandPlanter: Planter<'dossiers'> = {
  rule: 'phrase-score-in-band',
  collections: ['dossiers'],
  plant(record) {
    const missing = (row: { weight?: string | undefined; score?: string | undefined }) =>
      Math.round((Number(row.weight) - Number(row.score)) * 100);
    const found = findRow(
      record,
      (row, self) =>
        /^\p{Script=Han}+$/u.test(row.target ?? '') && (missing(row) === 0 || canMoveTotal(self, missing(row))),
    );
    if (!found) return undefined;
    found.row.actual = '部分达成预期指标';
    found.row.deviation ??= '个别环节没有落实到位；已补充制度并逐项销号。';
    if (missing(found.row) > 0) movePoints(found.self, found.row, missing(found.row));
    return [cellPath(found.index, 'score')];
  },
};
