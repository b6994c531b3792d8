import { draftRowPlanter, isOn } from './draft-rows.ts';

/** The figure of the target in the name as well. */
export const figureOutsideNamePlanter = draftRowPlanter(
  'figure-outside-name',
  'name',
  (row) =>
    isOn(row, '量') && /^[人个户件场台套次处座条家所亩项]$/.test(row.unit ?? '') && /^[≥=]\d+$/.test(row.target ?? ''),
  (row) => {
    row.name = `${row.name}${row.target?.slice(1)}${row.unit}`;
  },
);
