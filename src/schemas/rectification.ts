import { z } from 'zod';
import { slug } from '../model/codes.ts';
import { isoDate } from '../model/period.ts';
import { stageRecord } from './stage-record.ts';

/** 整改 of one problem: from where it came, by when it is due, what was done. */
export const rectification = z
  .strictObject({
    ...stageRecord,
    id: slug,
    /** Who found it. */
    origin: z.enum(['evaluation', 'monitoring', 'audit', 'inspection', 'congress']).meta({ title: '问题来源' }),
    /** The evaluation of this dossier and the number of its problem, where it came from there. */
    problem: z.strictObject({ evaluation: slug, no: z.int().positive() }).optional().meta({ title: '对应问题' }),
    severity: z.enum(['ordinary', 'major']).optional().meta({ title: '问题等级' }),
    text: z.string().min(1).meta({ title: '问题与要求' }),
    requestedOn: isoDate.optional().meta({ title: '提出日期' }),
    dueOn: isoDate.optional().meta({ title: '整改期限' }),
    state: z.enum(['open', 'ongoing', 'done']).meta({ title: '整改状态' }),
    doneOn: isoDate.optional().meta({ title: '完成日期' }),
    measure: z.string().min(1).optional().meta({ title: '整改情况' }),
  })
  .meta({ title: '整改' });
export type Rectification = z.infer<typeof rectification>;
