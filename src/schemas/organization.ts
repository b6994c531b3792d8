import { z } from 'zod';
import { regionCode, slug } from '../model/codes.ts';
import { money } from '../model/money.ts';
import { isoDate, partialDate } from '../model/period.ts';
import { citation } from './citation.ts';

/** Third parties, procurement agencies, associations: `organizations/<region>/<id>.json`. Never persons. */
export const organization = z
  .strictObject({
    regionCode,
    id: slug,
    name: z.string().min(1).meta({ title: '名称' }),
    kind: z
      .enum(['evaluator', 'procurement-agency', 'association', 'contractor', 'expert-pool'])
      .meta({ title: '种类' }),
    /** How many experts of which field; never names. */
    pool: z
      .strictObject({ field: z.string().min(1), count: z.int().positive().optional() })
      .array()
      .optional()
      .meta({ title: '专家库' }),
    member: z.string().min(1).array().optional().meta({ title: '所属协会' }),
    contracts: z
      .strictObject({ title: z.string().min(1), on: partialDate.optional(), amount: money.optional() })
      .array()
      .optional()
      .meta({ title: '中标与承担项目' }),
    ratings: z
      .strictObject({
        year: z.int(),
        kind: z.enum(['assessment', 'credit']),
        grade: z.string().min(1),
        points: z.string().optional(),
        validUntil: isoDate.optional(),
        citation,
      })
      .array()
      .optional()
      .meta({ title: '考核与信用等级' }),
    /** 红名单 and 黑名单, with expiry and removal. */
    listings: z
      .strictObject({
        list: z.enum(['red', 'black']),
        reason: z.string().min(1),
        from: isoDate,
        until: isoDate.optional(),
        removedOn: isoDate.optional(),
        citation,
      })
      .array()
      .optional()
      .meta({ title: '红黑名单' }),
    note: z.string().min(1).optional().meta({ title: '说明' }),
    citation,
  })
  .meta({ title: '机构' });
export type Organization = z.infer<typeof organization>;
