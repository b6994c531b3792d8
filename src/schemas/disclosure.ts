import { z } from 'zod';
import { webUrl } from './web-url.ts';
import { absence } from '../model/absence.ts';
import { agencyCode, regionCode, slug } from '../model/codes.ts';
import { fiscalYear, isoDate } from '../model/period.ts';
import { citation } from './citation.ts';

/** 公开台账: what was due, what was published, when and where: `disclosures/<region>/<year>/<id>.json`. */
export const disclosure = z
  .strictObject({
    regionCode,
    fiscalYear,
    id: slug,
    agencyCode: agencyCode.optional(),
    document: z
      .enum(['budget', 'final-account', 'target', 'self-evaluation', 'evaluation', 'survey', 'three-public', 'other'])
      .meta({ title: '公开内容' }),
    object: slug.optional().meta({ title: '对象编号' }),
    /** 四个同步: dates of 编审, 上会, 批复, 公开. */
    reviewedOn: isoDate.optional().meta({ title: '编审日期' }),
    submittedOn: isoDate.optional().meta({ title: '上会日期' }),
    approvedOn: isoDate.optional().meta({ title: '批复日期' }),
    publishedOn: isoDate.or(absence).meta({ title: '公开日期' }),
    dueOn: isoDate.optional().meta({ title: '应公开日期' }),
    channel: z.string().min(1).optional().meta({ title: '公开渠道' }),
    url: webUrl.optional().meta({ title: '公开地址' }),
    /** Required parts and whether each was there. */
    completeness: z
      .strictObject({ part: z.string().min(1), present: z.boolean() })
      .array()
      .optional()
      .meta({ title: '完整性' }),
    /** 涉密 exemption, with its legal basis. */
    exempt: z
      .strictObject({ basis: z.string().min(1) })
      .optional()
      .meta({ title: '不公开依据' }),
    citation,
  })
  .meta({ title: '公开台账' });
export type Disclosure = z.infer<typeof disclosure>;
