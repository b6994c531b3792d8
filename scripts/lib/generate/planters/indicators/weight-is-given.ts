import { draftRowPlanter } from './draft-rows.ts';

/** A row without points. */
export const weightIsGivenPlanter = draftRowPlanter(
  'weight-is-given',
  'weight',
  () => true,
  (row) => {
    row.weight = '';
  },
);
