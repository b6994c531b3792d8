import { z } from 'zod';

/** 名词解释: `glossary/<id>.md`, front matter and a few plain sentences. */
export const term = z
  .strictObject({
    name: z.string().min(1).meta({ title: '名词' }),
    also: z.string().min(1).array().optional().meta({ title: '又称' }),
    english: z.string().min(1).optional().meta({ title: '英文' }),
    /** Law or document that defines it. */
    basis: z.string().min(1).optional().meta({ title: '依据' }),
  })
  .meta({ title: '名词' });
export type Term = z.infer<typeof term>;
