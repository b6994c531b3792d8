import { z } from 'zod';
import { isoDate } from '../model/period.ts';
import { targetRow } from './indicator-row.ts';
import { stageRecord } from './stage-record.ts';

/** One version of an object's targets for a year. The newest approved or adjusted one is in force. */
export const targetVersion = z
  .strictObject({
    ...stageRecord,
    version: z.enum(['draft', 'approved', 'adjusted']).meta({ title: '版本' }),
    on: isoDate.optional().meta({ title: '日期' }),
    goal: z.string().optional().meta({ title: '年度总体目标' }),
    rows: targetRow.array(),
    /** Why it was changed, who approved it: asked of each adjusted version. */
    reason: z.string().min(1).optional().meta({ title: '调整原因' }),
    approvedBy: z.string().min(1).optional().meta({ title: '批准机关' }),
  })
  .meta({ title: '绩效目标' });
export type TargetVersion = z.infer<typeof targetVersion>;

/** 目标审核: the trail of steps, the criteria, and the grade that decides whether the object may be funded. */
export const review = z
  .strictObject({
    ...stageRecord,
    steps: z
      .strictObject({
        /** 一上, 初审, 复审, 会审, 审定. */
        step: z.string().min(1),
        office: z.string().min(1),
        on: isoDate.optional(),
        conclusion: z.string().min(1).optional(),
        opinionCount: z.int().nonnegative().optional(),
        opinion: z.string().min(1).optional(),
      })
      .array()
      .meta({ title: '审核轨迹' }),
    /** 五性, 六可: each criterion with its judgement. */
    criteria: z
      .strictObject({ name: z.string().min(1), judgement: z.string().min(1) })
      .array()
      .optional()
      .meta({ title: '审核要点' }),
    points: z.string().optional().meta({ title: '审核得分' }),
    grade: z.string().min(1).optional().meta({ title: '审核等次' }),
    /** Whether the target went to the people's congress with the draft. */
    sentToCongress: z.boolean().optional().meta({ title: '随草案报送人大' }),
  })
  .meta({ title: '目标审核' });
export type Review = z.infer<typeof review>;
