import { draftRowPlanter, isOn, percentOf } from './draft-rows.ts';

/** A range whose first end is the greater. */
export const rangeEndsInOrderPlanter = draftRowPlanter(
  'range-ends-in-order',
  'target',
  (row) => isOn(row, '质', '时', '社') && (percentOf(row) ?? 0) >= 20,
  (row, { random }) => {
    const figure = Math.floor(percentOf(row) ?? 0);
    row.target = `${figure}-${figure - random.between(3, 9)}`;
  },
);
