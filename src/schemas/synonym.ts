import { z } from 'zod';
import { slug } from '../model/codes.ts';

/** 同义词: `synonyms/<id>.json`. Words that readers use for one another; search offers the others, never by itself. */
export const synonym = z
  .strictObject({
    id: slug,
    words: z.string().min(1).array().min(2).meta({ title: '说法' }),
  })
  .meta({ title: '同义词' });
export type Synonym = z.infer<typeof synonym>;
