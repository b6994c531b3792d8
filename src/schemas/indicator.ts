import { z } from 'zod';
import { regionCode, slug } from '../model/codes.ts';
import { partialDate } from '../model/period.ts';
import { citation } from './citation.ts';
import { objectForm, objectKind } from './object.ts';

/** An indicator of a library: `indicators/<region>/<id>.json`. 先入库、后使用. */
export const indicator = z
  .strictObject({
    regionCode,
    id: slug,
    name: z.string().min(1).meta({ title: '指标名称' }),
    level1: z.string().min(1).meta({ title: '一级指标' }),
    level2: z.string().min(1).meta({ title: '二级指标' }),
    /** 共性 or of one sector. */
    frame: z
      .enum(['common', 'sector', 'department-whole', 'purchased-service', 'fund', 'basic-service', 'policy'])
      .meta({ title: '框架' }),
    sector: z.string().min(1).optional().meta({ title: '行业类别' }),
    category: z.string().min(1).optional().meta({ title: '大类' }),
    subcategory: z.string().min(1).optional().meta({ title: '子类' }),
    kinds: objectKind.array().optional().meta({ title: '适用对象' }),
    forms: objectForm.array().optional().meta({ title: '适用项目类型' }),
    definition: z.string().min(1).optional().meta({ title: '指标解释' }),
    formula: z.string().min(1).optional().meta({ title: '计算公式' }),
    unit: z.string().min(1).optional().meta({ title: '计量单位' }),
    direction: z.enum(['higher', 'lower', 'exact', 'earlier']).optional().meta({ title: '方向' }),
    standard: z.string().min(1).optional().meta({ title: '标准值' }),
    scoring: z.string().min(1).optional().meta({ title: '评分规则' }),
    basis: z.string().min(1).optional().meta({ title: '依据' }),
    guidance: z.string().min(1).array().optional().meta({ title: '导向标签' }),
    enteredOn: partialDate.optional().meta({ title: '入库日' }),
    retiredOn: partialDate.optional().meta({ title: '停用日' }),
    version: z.string().min(1).optional().meta({ title: '版本' }),
    citation,
  })
  .meta({ title: '指标库指标' });
export type Indicator = z.infer<typeof indicator>;
