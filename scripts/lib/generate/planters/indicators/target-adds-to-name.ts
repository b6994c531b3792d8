import { draftRowPlanter, isOn } from './draft-rows.ts';
import { vagueWord } from '../../../../../src/rules/indicators/vague-words.ts';

/** The name once more. */
export const targetAddsToNamePlanter = draftRowPlanter(
  'target-adds-to-name',
  'target',
  (row) => isOn(row, '质', '社') && !/\d/.test(row.name) && vagueWord(row.name) === undefined,
  (row) => {
    row.target = row.name;
  },
);
