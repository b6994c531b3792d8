import { draftRowPlanter, isOn } from './draft-rows.ts';

/** Two figures of which one may be reached without the other. */
export const oneFigurePerCellPlanter = draftRowPlanter(
  'one-figure-per-cell',
  'target',
  (row) => isOn(row, '社', '经', '生', '续'),
  (row, { random }) => {
    row.target = `惠及${random.between(120, 900)}人，新增${random.between(3, 20)}个服务点`;
  },
);
