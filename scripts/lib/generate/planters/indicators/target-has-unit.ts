import { draftRowPlanter, isOn, percentOf, withoutLibrary } from './draft-rows.ts';

/** A bare figure, of whatever. */
export const targetHasUnitPlanter = draftRowPlanter(
  'target-has-unit',
  'target',
  (row) => isOn(row, '质', '时') && percentOf(row) !== undefined && /率$/.test(row.name),
  (row, { rows }) => {
    delete row.unit;
    withoutLibrary(rows);
  },
);
