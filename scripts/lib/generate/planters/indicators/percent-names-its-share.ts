import { draftRowPlanter, isOn, percentOf, withoutLibrary } from './draft-rows.ts';

/** A percent of an aim. */
export const percentNamesItsSharePlanter = draftRowPlanter(
  'percent-names-its-share',
  'target',
  (row) => isOn(row, '社', '经') && percentOf(row) !== undefined,
  (row, { random, rows }) => {
    row.name = random.pick(['维护社会和谐稳定', '弘扬文明新风', '服务经济社会大局']);
    withoutLibrary(rows);
  },
);
