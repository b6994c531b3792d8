import { z } from 'zod';

/** Where a figure comes from: a source record and the place in it. */
export const citation = z
  .strictObject({
    /** Key of a record in `sources`, such as `370112/2019-report`. */
    source: z.string().min(1).meta({ title: '来源' }),
    /** Page, section, table, sheet or cell. */
    place: z.string().min(1).optional().meta({ title: '位置' }),
    /** At most 40 characters of the source, where the wording decides what a figure means. */
    quote: z.string().min(1).max(40).optional().meta({ title: '原句' }),
  })
  .meta({ title: '出处' });
export type Citation = z.infer<typeof citation>;
