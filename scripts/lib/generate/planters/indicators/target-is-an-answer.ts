import { draftRowPlanter, isOn } from './draft-rows.ts';

/** The choice instead of the answer. */
export const targetIsAnAnswerPlanter = draftRowPlanter(
  'target-is-an-answer',
  'target',
  (row) => isOn(row, '质', '社', '续'),
  (row, { random }) => {
    row.target = random.pick(['好坏', '与否', '是/否']);
  },
);
