import { z } from 'zod';
import { webUrl } from './web-url.ts';
import { regionCode, slug } from '../model/codes.ts';
import { partialDate } from '../model/period.ts';
import { citation } from './citation.ts';

/** 文件库: a rule, plan, template or report by name: `documents/<region>/<id>.json`. */
export const document = z
  .strictObject({
    regionCode,
    id: slug,
    title: z.string().min(1).meta({ title: '标题' }),
    documentNumber: z.string().min(1).optional().meta({ title: '文号' }),
    issuer: z.string().min(1).optional().meta({ title: '发文机关' }),
    kind: z.enum(['law', 'rule', 'plan', 'notice', 'template', 'report', 'other']).meta({ title: '文种' }),
    issuedOn: partialDate.optional().meta({ title: '发文日期' }),
    status: z.enum(['in-force', 'repealed', 'trial', 'unknown']).meta({ title: '效力' }),
    /** Repeals or continues which document of the same region. */
    follows: slug.optional().meta({ title: '接续' }),
    summary: z.string().min(1).optional().meta({ title: '要点' }),
    url: webUrl.optional().meta({ title: '原文地址' }),
    /** Fields of a template. */
    fields: z.string().min(1).array().optional().meta({ title: '模板字段' }),
    citation,
  })
  .meta({ title: '文件' });
export type Document = z.infer<typeof document>;

export const documentKindTitle: Record<Document['kind'], string> = {
  law: '法律法规',
  rule: '制度办法',
  plan: '方案计划',
  notice: '通知',
  template: '模板',
  report: '报告',
  other: '其他',
};

export const documentStatusTitle: Record<Document['status'], string> = {
  'in-force': '现行有效',
  repealed: '已废止',
  trial: '试行',
  unknown: '效力未注明',
};
