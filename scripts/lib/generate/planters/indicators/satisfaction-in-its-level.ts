import { draftRowPlanter, isOn, percentOf } from './draft-rows.ts';

/** Satisfaction among the indicators of quality. */
export const satisfactionInItsLevelPlanter = draftRowPlanter(
  'satisfaction-in-its-level',
  'name',
  (row) => isOn(row, '质') && (percentOf(row) ?? 0) >= 80,
  (row, { random }) => {
    row.name = random.pick(['办理过程满意度', '验收单位满意度']);
  },
);
