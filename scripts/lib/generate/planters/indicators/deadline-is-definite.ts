import { draftRowPlanter, isOn } from './draft-rows.ts';

/** In time, whenever that is. */
export const deadlineIsDefinitePlanter = draftRowPlanter(
  'deadline-is-definite',
  'target',
  (row) => isOn(row, '时'),
  (row, { random }) => {
    row.target = random.pick(['及时', '按时完成', '年内完成', '按计划推进']);
  },
);
