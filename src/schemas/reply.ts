import { z } from 'zod';
import { agencyCode, regionCode, slug } from '../model/codes.ts';
import { isoDate } from '../model/period.ts';
import { visibility } from '../model/stage.ts';
import { citation } from './citation.ts';

/** A public question and its answer: `replies/<region>/<id>.json`. The asker is never named. */
export const reply = z
  .strictObject({
    regionCode,
    id: slug,
    release: visibility,
    question: z.string().min(1).meta({ title: '问题' }),
    askedOn: isoDate.meta({ title: '提问日期' }),
    asker: z.enum(['public', 'deputy', 'media']).meta({ title: '提问人' }),
    agencyCode: agencyCode.optional(),
    object: slug.optional().meta({ title: '对象编号' }),
    answer: z.string().min(1).optional().meta({ title: '答复' }),
    answeredOn: isoDate.optional().meta({ title: '答复日期' }),
    citation: citation.optional(),
  })
  .meta({ title: '问答' });
export type Reply = z.infer<typeof reply>;
