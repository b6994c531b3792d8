import { draftRowPlanter, isOn } from './draft-rows.ts';

/** A wish without a scale. */
export const phraseHasScalePlanter = draftRowPlanter(
  'phrase-has-scale',
  'target',
  (row) => isOn(row, '质', '经', '社', '生', '续'),
  (row, { random }) => {
    row.target = random.pick(['有效提升', '进一步加强', '明显改善', '持续优化', '效果显著']);
  },
);
