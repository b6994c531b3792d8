import { draftRowPlanter, isOn, percentOf } from './draft-rows.ts';

/** Less than the rules of the city ask for. */
export const satisfactionTargetEnoughPlanter = draftRowPlanter(
  'satisfaction-target-enough',
  'target',
  (row) => isOn(row, '满') && percentOf(row) !== undefined,
  (row, { random }) => {
    row.target = `≥${random.between(65, 79)}`;
  },
);
