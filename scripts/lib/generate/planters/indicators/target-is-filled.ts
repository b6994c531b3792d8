import { draftRowPlanter } from './draft-rows.ts';

/** A cell left blank. */
export const targetIsFilledPlanter = draftRowPlanter(
  'target-is-filled',
  'target',
  () => true,
  (row) => {
    row.target = '';
  },
);
