import { draftRowPlanter } from './draft-rows.ts';

/** A sign that was damaged when the original was scanned. */
export const targetIsReadablePlanter = draftRowPlanter(
  'target-is-readable',
  'target',
  (row) => /^≥\d+$/.test(row.target ?? ''),
  (row, { random }) => {
    row.target = `${random.pick(['到', '扁', '工'])}${row.target?.slice(1)}`;
  },
);
