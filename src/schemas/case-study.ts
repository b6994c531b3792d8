import { z } from 'zod';
import { regionCode, slug } from '../model/codes.ts';
import { period } from '../model/period.ts';
import { citation } from './citation.ts';

/** 案例库: `cases/<region>/<id>.json`. Text in Markdown. */
export const caseStudy = z
  .strictObject({
    regionCode,
    id: slug,
    title: z.string().min(1).meta({ title: '标题' }),
    kind: z.enum(['evaluation', 'experience', 'mutual-review', 'practice']).meta({ title: '类型' }),
    period,
    points: z.string().min(1).array().min(1).meta({ title: '要点' }),
    text: z.string().min(1).optional().meta({ title: '正文' }),
    report: z.string().min(1).optional().meta({ title: '评价报告' }),
    citation,
  })
  .meta({ title: '案例' });
export type CaseStudy = z.infer<typeof caseStudy>;
