import { z } from 'zod';
import { regionCode, slug } from '../model/codes.ts';
import { fiscalYear, isoDate } from '../model/period.ts';
import { visibility } from '../model/stage.ts';
import { citation } from './citation.ts';

/** 人代会 or its standing committee: what went with the draft, what was said, what was answered. `sessions/<region>/<id>.json`. */
export const session = z
  .strictObject({
    regionCode,
    id: slug,
    title: z.string().min(1).meta({ title: '名称' }),
    release: visibility,
    budgetYear: fiscalYear,
    from: isoDate.meta({ title: '开始日期' }),
    until: isoDate.optional().meta({ title: '结束日期' }),
    approvedOn: isoDate.optional().meta({ title: '批准日期' }),
    calendar: z
      .strictObject({ on: isoDate, what: z.string().min(1) })
      .array()
      .optional()
      .meta({ title: '日程' }),
    documents: z
      .strictObject({ title: z.string().min(1), what: z.string().min(1).optional() })
      .array()
      .meta({ title: '会议材料' }),
    /** Objects whose targets went with the draft. */
    objects: slug.array().optional().meta({ title: '随草案报送目标的对象' }),
    opinions: z
      .strictObject({
        no: z.int().positive(),
        text: z.string().min(1),
        about: slug.optional(),
        reply: z.string().min(1).optional(),
        changed: z.string().min(1).optional(),
      })
      .array()
      .optional()
      .meta({ title: '审查意见' }),
    citation,
  })
  .meta({ title: '人代会' });
export type Session = z.infer<typeof session>;
