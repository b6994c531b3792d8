import { z } from 'zod';
import { webUrl } from './web-url.ts';
import { absence } from '../model/absence.ts';
import { regionCode, slug } from '../model/codes.ts';
import { isoDate, partialDate } from '../model/period.ts';

/** A document that figures are taken from: `sources/<region>/<id>.json`. */
export const source = z
  .strictObject({
    regionCode,
    id: slug,
    title: z.string().min(1).meta({ title: '标题' }),
    publisher: z.string().min(1).meta({ title: '发布单位' }),
    kind: z
      .enum(['official', 'news', 'copy', 'submitted', 'law'])
      .meta({ title: '来源类型', description: '官网、新闻、转存副本、报送、法规' }),
    /** The published address, or why there is none: `not-collected` reads 原文地址未收录. */
    url: webUrl.or(absence).meta({ title: '原文地址' }),
    documentNumber: z.string().min(1).optional().meta({ title: '文号' }),
    writtenOn: partialDate.optional().meta({ title: '成文日期' }),
    publishedOn: partialDate.or(absence).meta({ title: '发布日期' }),
    collectedOn: isoDate.optional().meta({ title: '收录日期' }),
    /** How much of the source was seen. What was not seen raises no finding about something absent. */
    seen: z.enum(['full', 'beginning', 'fragment']).meta({ title: '所见范围' }),
    pages: z.int().positive().optional().meta({ title: '页数' }),
    file: z
      .strictObject({
        name: z.string().min(1).meta({ title: '文件名' }),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制')
          .meta({ title: 'SHA-256' }),
      })
      .optional()
      .meta({ title: '原件' }),
    /** What a reader must know before trusting it, such as 部门公开 PDF 的转存副本，未与发布机关网站核对. */
    note: z.string().min(1).optional().meta({ title: '说明' }),
  })
  .meta({ title: '来源' });
export type Source = z.infer<typeof source>;
