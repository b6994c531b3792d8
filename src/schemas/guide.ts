import { z } from 'zod';

/** 操作指南: `guides/<id>.md`, front matter and text. */
export const guide = z
  .strictObject({
    title: z.string().min(1).meta({ title: '标题' }),
    summary: z.string().min(1).meta({ title: '简介' }),
    audience: z.enum(['citizen', 'deputy', 'journalist', 'clerk', 'maintainer']).meta({ title: '读者' }),
    order: z.int().meta({ title: '顺序' }),
  })
  .meta({ title: '指南' });
export type Guide = z.infer<typeof guide>;
