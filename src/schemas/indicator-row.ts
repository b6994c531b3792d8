import { z } from 'zod';
import { slug } from '../model/codes.ts';

const printed = (title: string) => z.string().optional().meta({ title });

/**
 * One row of a target or evaluation form, as printed. An absent key means that the form has no such column; an empty
 * string is a blank cell.
 */
export const indicatorRow = {
  /** Identity of the indicator across versions and years of the object. */
  id: slug,
  level1: z.string().meta({ title: '一级指标' }),
  level2: z.string().meta({ title: '二级指标' }),
  name: z.string().meta({ title: '三级指标' }),
  /** Key of the indicator in the library, `<library>/<id>`. */
  library: z.string().min(1).optional().meta({ title: '指标库编号' }),
  /** 指标性质 column: ≥, ≤, =, 定性. */
  nature: printed('指标性质'),
  target: printed('指标值'),
  /** 度量单位 column. */
  unit: printed('计量单位'),
  weight: printed('分值'),
  basis: printed('指标依据'),
};

export const targetRow = z.strictObject(indicatorRow).meta({ title: '绩效指标' });
export type TargetRow = z.infer<typeof targetRow>;

export const evaluatedRow = z
  .strictObject({
    ...indicatorRow,
    actual: printed('实际完成值'),
    score: printed('得分'),
    deviation: printed('偏差原因分析及改进措施'),
    evidence: printed('佐证或数据来源'),
  })
  .meta({ title: '评价指标' });
export type EvaluatedRow = z.infer<typeof evaluatedRow>;

export const monitoredRow = z
  .strictObject({
    ...indicatorRow,
    actual: printed('监控期执行情况'),
    expected: printed('全年预计完成情况'),
    deviation: printed('偏差原因分析'),
    likelihood: printed('完成目标可能性'),
  })
  .meta({ title: '监控指标' });
export type MonitoredRow = z.infer<typeof monitoredRow>;
