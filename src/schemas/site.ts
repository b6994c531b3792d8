import { z } from 'zod';
import { webUrl } from './web-url.ts';
import { regionCode } from '../model/codes.ts';
import { isoDate } from '../model/period.ts';

const link = z.strictObject({ label: z.string().min(1), url: webUrl });

/** Settings of one published site. There is one record, `site/site.json`. What is unset is hidden, never faked. */
export const site = z
  .strictObject({
    name: z.string().min(1).meta({ title: '网站名称' }),
    slogan: z.string().min(1).optional().meta({ title: '标语' }),
    description: z.string().min(1).meta({ title: '网站简介' }),
    /** The bureau's own region. Without it the home page shows dated single statements. */
    region: regionCode.optional().meta({ title: '本地区' }),
    /** 数据截至: the only clock of the portal. */
    asOf: isoDate.meta({ title: '数据截至' }),
    /** False leaves no trace of the demonstration city. */
    includeDemo: z.boolean().meta({ title: '收入示例数据' }),
    header: z.strictObject({ above: link.array().optional() }).optional().meta({ title: '页眉' }),
    footer: z
      .strictObject({
        organizer: z.string().min(1).optional().meta({ title: '主办单位' }),
        contact: z.string().min(1).optional().meta({ title: '联系方式' }),
        links: link.array().optional().meta({ title: '页脚链接' }),
        siteCode: z
          .string()
          .regex(/^\w{10}$/, '应为 10 位')
          .optional()
          .meta({ title: '网站标识码' }),
        icp: z.string().min(1).optional().meta({ title: 'ICP 备案号' }),
        policeRecord: z.string().min(1).optional().meta({ title: '公安机关备案号' }),
        faultReportUrl: webUrl.optional().meta({ title: '我为政府网站找错' }),
        agencyMarkUrl: webUrl.optional().meta({ title: '党政机关标识' }),
        disclosureRequestUrl: webUrl.optional().meta({ title: '依申请公开' }),
      })
      .meta({ title: '页脚' }),
  })
  .meta({ title: '网站设置' });
export type Site = z.infer<typeof site>;
