import { draftRowPlanter, isOn, percentOf } from './draft-rows.ts';

/** More people content than were asked. */
export const percentWithinHundredPlanter = draftRowPlanter(
  'percent-within-hundred',
  'target',
  (row) => isOn(row, '满') && percentOf(row) !== undefined,
  (row, { random }) => {
    row.target = `≥${random.pick([290, 292, 295])}`;
  },
);
