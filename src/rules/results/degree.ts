import { foldSigns } from '../../model/fold-signs.ts';

/** How far a phrase says that a goal was reached. */
export type Degree = 'achieved' | 'partly' | 'missed';

/** 10号 and 101号 name the three degrees differently. The worse are read first: 部分达成 holds 达成. */
const DEGREES: [Degree, RegExp][] = [
  [
    'missed',
    /^(未|没有|尚未|没)(能|有)?(全部|完全)?(达成|完成|实现|达到)|实现目标程度(较)?低|效果较差|^(效果|情况|成效)?(较差|很差|差|不理想|不佳|不明显|不达标|不合格)$/,
  ],
  ['partly', /^(部分|大部分|大部)(达成|完成|实现|达到)/],
  [
    'achieved',
    /^(全部|全面|已经?|基本|按期|按时|如期|较好|圆满|完全)*(达成|完成|实现|达到)了?(预期|年度|年初|既定|全部|总体|绩效|设定)*(指标值?|目标值?|目标任务|工作任务|各项任务|效果|要求|任务)?$/,
  ],
];

/** The degree that a phrase states, `undefined` for 效果明显, 健全 and other phrases that state none. */
export function degreeOf(actual: string): Degree | undefined {
  const plain = foldSigns(actual).replace(/[。.;,]+$/, '');
  return DEGREES.find(([, pattern]) => pattern.test(plain))?.[0];
}
