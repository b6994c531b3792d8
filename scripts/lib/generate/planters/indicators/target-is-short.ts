import { draftRowPlanter, isOn } from './draft-rows.ts';

/** A paragraph in the cell. */
export const targetIsShortPlanter = draftRowPlanter(
  'target-is-short',
  'target',
  (row) => isOn(row, '质', '社', '续'),
  (row) => {
    row.target = '由主管部门会同各县区按月核对服务对象台账和补助发放明细，形成书面记录并在政府网站向社会公示';
  },
);
