import { draftRowPlanter, isOn, percentOf, withoutLibrary } from './draft-rows.ts';

/** A bare figure of which one cannot tell which side is better. */
export const targetHasDirectionPlanter = draftRowPlanter(
  'target-has-direction',
  'target',
  (row) =>
    isOn(row, '质', '时', '社') &&
    (percentOf(row) ?? 0) > 0 &&
    (percentOf(row) ?? 100) < 100 &&
    !/增|减|降|提|控|限|最|节|标准|达到|超/.test(row.name),
  (row, { rows }) => {
    row.target = row.target?.slice(1);
    withoutLibrary(rows);
  },
);
