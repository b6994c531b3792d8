import { draftRowPlanter, isOn, percentOf } from './draft-rows.ts';

/** A rate given as a number of people. */
export const unitFitsNamePlanter = draftRowPlanter(
  'unit-fits-name',
  'unit',
  (row) =>
    isOn(row, '质', '时', '社') &&
    percentOf(row) !== undefined &&
    /率$/.test(row.name) &&
    !/[效频汇利税费概速转]率$/.test(row.name),
  (row, { random }) => {
    row.unit = random.pick(['人', '户', '万元']);
  },
);
