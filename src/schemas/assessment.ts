import { z } from 'zod';
import { agencyCode, regionCode, slug } from '../model/codes.ts';
import { period } from '../model/period.ts';
import { citation } from './citation.ts';

/** 考核, 获评与位次: `assessments/<region>/<id>.json`. */
export const assessment = z
  .strictObject({
    regionCode,
    id: slug,
    kind: z.enum(['assessment', 'award', 'rank', 'bonus']).meta({ title: '种类' }),
    title: z.string().min(1).meta({ title: '名称' }),
    assessor: z.string().min(1).optional().meta({ title: '考核或授予单位' }),
    agencyCode: agencyCode.optional(),
    period,
    result: z.string().min(1).meta({ title: '结果' }),
    /** Weight in a larger assessment, such as 30 分. */
    weightPoints: z.number().optional().meta({ title: '权重（分）' }),
    note: z.string().min(1).optional().meta({ title: '说明' }),
    citation,
  })
  .meta({ title: '考核与获评' });
export type Assessment = z.infer<typeof assessment>;
