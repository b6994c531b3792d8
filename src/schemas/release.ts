import { z } from 'zod';
import { slug } from '../model/codes.ts';
import { isoDate } from '../model/period.ts';

/** A frozen version of the public record: `releases/<id>/release.json`. */
export const release = z
  .strictObject({
    id: slug,
    name: z.string().min(1).meta({ title: '名称' }),
    on: isoDate.meta({ title: '发布日期' }),
    /** 编, 审, 发. */
    offices: z
      .strictObject({
        edited: z.string().min(1).optional(),
        reviewed: z.string().min(1).optional(),
        issued: z.string().min(1).optional(),
      })
      .meta({ title: '编审发' }),
    /** SHA-256 of every published stage, by file and JSON Pointer. */
    hashes: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).meta({ title: '指纹' }),
  })
  .meta({ title: '发布版本' });
export type Release = z.infer<typeof release>;
