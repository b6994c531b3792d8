import { draftRowPlanter, isOn } from './draft-rows.ts';

/** Words where things are counted. */
export const targetIsAFigurePlanter = draftRowPlanter(
  'target-is-a-figure',
  'target',
  (row) => isOn(row, '量', '本'),
  (row, { random }) => {
    row.target = random.pick(['按服务需求提供', '符合相关规定', '与任务相匹配']);
  },
);
