import { draftRowPlanter, isOn } from './draft-rows.ts';

/** A day before the year begins. */
export const deadlineInYearPlanter = draftRowPlanter(
  'deadline-in-year',
  'target',
  (row) => isOn(row, '时'),
  (row, { random, year }) => {
    row.target = `${year - 1}年${random.between(9, 12)}月${random.between(1, 30)}日前`;
  },
);
