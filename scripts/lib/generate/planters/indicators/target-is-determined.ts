import { draftRowPlanter, isOn } from './draft-rows.ts';

/** A target that is left to be found. */
export const targetIsDeterminedPlanter = draftRowPlanter(
  'target-is-determined',
  'target',
  (row) => isOn(row, '量', '质', '本'),
  (row, { random }) => {
    row.target = random.pick(['待定', '据实结算', '另行确定']);
  },
);
