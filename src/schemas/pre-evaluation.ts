import { z } from 'zod';
import { money } from '../model/money.ts';
import { isoDate } from '../model/period.ts';
import { stageRecord } from './stage-record.ts';

/** 事前绩效评估 of a new object: necessity, economy, targets, plan, financing. */
export const preEvaluation = z
  .strictObject({
    ...stageRecord,
    evaluatedOn: isoDate.optional().meta({ title: '评估日期' }),
    evaluator: z.string().min(1).meta({ title: '评估主体' }),
    /** 予以支持, 调整完善后支持, 不予支持, as the jurisdiction words it. */
    conclusion: z.string().min(1).meta({ title: '评估结论' }),
    asked: money.optional().meta({ title: '申报金额' }),
    advised: money.optional().meta({ title: '建议金额' }),
    criteria: z
      .strictObject({ name: z.string().min(1), judgement: z.string().min(1) })
      .array()
      .optional()
      .meta({ title: '评估要点' }),
    reason: z.string().min(1).optional().meta({ title: '理由' }),
  })
  .meta({ title: '事前评估' });
export type PreEvaluation = z.infer<typeof preEvaluation>;
