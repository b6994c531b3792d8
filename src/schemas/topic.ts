import { z } from 'zod';
import { slug } from '../model/codes.ts';

/** 民生领域: `topics/<id>.json`. Objects belong to it by function code or by a word in their name. */
export const topic = z
  .strictObject({
    id: slug,
    name: z.string().min(1).meta({ title: '名称' }),
    /** One plain sentence. */
    summary: z.string().min(1).meta({ title: '简介' }),
    functionCodes: z
      .string()
      .regex(/^2\d{2}(\d{2}){0,2}$/)
      .array()
      .meta({ title: '功能分类科目编码' }),
    keywords: z.string().min(2).array().meta({ title: '关键词' }),
    order: z.int().meta({ title: '顺序' }),
  })
  .meta({ title: '民生领域' });
export type Topic = z.infer<typeof topic>;
