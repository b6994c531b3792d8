import { draftRowPlanter } from './draft-rows.ts';

/** The blank of the form where the figure should be. */
export const templateIsFilledInPlanter = draftRowPlanter(
  'template-is-filled-in',
  'target',
  (row) => /^[≥≤]\d/.test(row.target ?? ''),
  (row) => {
    row.target = `${row.target?.[0] ?? ''}**`;
  },
);
