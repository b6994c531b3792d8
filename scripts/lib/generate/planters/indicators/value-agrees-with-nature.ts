import { draftRowPlanter } from './draft-rows.ts';

/** A figure called 定性, or the other side called for. */
export const valueAgreesWithNaturePlanter = draftRowPlanter(
  'value-agrees-with-nature',
  'target',
  (row) => /^≥\d/.test(row.target ?? ''),
  (row, { random }) => {
    row.nature = random.pick(['定性', '≤']);
  },
);
