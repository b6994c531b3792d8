import { z } from 'zod';
import { regionCode, regionLevel } from '../model/codes.ts';
import { partialDate } from '../model/period.ts';
import { coverage, rulesOfRegion } from './rules-of-region.ts';

/** 行政区划, by code with validity: `regions/<code>.json`. */
export const region = z
  .strictObject({
    code: regionCode,
    name: z.string().min(1).meta({ title: '名称' }),
    level: regionLevel,
    /** The region above, where the code does not say it. */
    parent: regionCode.optional().meta({ title: '上级地区' }),
    validFrom: partialDate.optional().meta({ title: '启用' }),
    validUntil: partialDate.optional().meta({ title: '停用' }),
    successor: regionCode.optional().meta({ title: '后继地区' }),
    /** Invented, and said so everywhere. */
    demo: z.boolean().optional().meta({ title: '示例' }),
    /** A few plain sentences of the portal's own on how the region works. Markdown. */
    introduction: z.string().min(1).optional().meta({ title: '简介' }),
    rules: rulesOfRegion.optional(),
    coverage: coverage.array().optional(),
  })
  .meta({ title: '地区' });
export type Region = z.infer<typeof region>;
