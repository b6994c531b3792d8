import { draftRowPlanter, isOn, percentOf } from './draft-rows.ts';

/** Zero is always reached. */
export const targetAsksSomethingPlanter = draftRowPlanter(
  'target-asks-something',
  'target',
  (row) => isOn(row, '质', '社', '时') && percentOf(row) !== undefined && !/净|增|幅|收益|盈/.test(row.name),
  (row) => {
    row.target = '≥0';
  },
);
