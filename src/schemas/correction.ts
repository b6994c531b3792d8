import { z } from 'zod';
import { regionCode, slug } from '../model/codes.ts';
import { isoDate } from '../model/period.ts';

/** 更正: a change of something published: `corrections/<region>/<id>.json`. */
export const correction = z
  .strictObject({
    regionCode,
    id: slug,
    /** File within the content folder, and JSON Pointer within it. */
    file: z.string().min(1).meta({ title: '文件' }),
    path: z.string().meta({ title: '位置' }),
    what: z.string().min(1).meta({ title: '更正事项' }),
    oldValue: z.string().meta({ title: '原值' }),
    newValue: z.string().meta({ title: '更正值' }),
    why: z.string().min(1).meta({ title: '原因' }),
    on: isoDate.meta({ title: '更正日期' }),
    office: z.string().min(1).meta({ title: '更正单位' }),
  })
  .meta({ title: '更正' });
export type Correction = z.infer<typeof correction>;
