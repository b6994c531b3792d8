import { z } from 'zod';

/** What a term belongs to, in the order in which a budget is read. */
export const termTheme = z
  .enum(['budget', 'making', 'target', 'review', 'evaluation', 'result', 'disclosure', 'money', 'reading'])
  .meta({ title: '主题' });
export type TermTheme = z.infer<typeof termTheme>;

export const termThemeTitle: Record<TermTheme, string> = {
  budget: '预算和决算',
  making: '预算怎样编、怎样批、怎样执行',
  target: '绩效目标和指标',
  review: '事前评估、目标审核和监控',
  evaluation: '绩效评价和满意度',
  result: '整改、结果应用和问责',
  disclosure: '公开',
  money: '采购、补贴、转移支付和债务',
  reading: '怎样读数',
};

/** 名词解释: `glossary/<id>.md`, front matter and a few plain sentences. */
export const term = z
  .strictObject({
    name: z.string().min(1).meta({ title: '名词' }),
    /** A term without a theme stands after all others. */
    theme: termTheme.optional(),
    /** Place within the theme. */
    order: z.int().optional().meta({ title: '顺序' }),
    also: z.string().min(1).array().optional().meta({ title: '又称' }),
    english: z.string().min(1).optional().meta({ title: '英文' }),
    /** Law or document that defines it. */
    basis: z.string().min(1).optional().meta({ title: '依据' }),
  })
  .meta({ title: '名词' });
export type Term = z.infer<typeof term>;
