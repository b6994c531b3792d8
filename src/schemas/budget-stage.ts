import { z } from 'zod';
import { book } from '../model/book.ts';
import { money } from '../model/money.ts';
import { isoDate } from '../model/period.ts';
import { stageRecord } from './stage-record.ts';

/** 预算 of an object in one year: what was asked, approved, adjusted and executed, by source of money. */
export const budgetStage = z
  .strictObject({
    ...stageRecord,
    book: book.optional(),
    asked: money.optional().meta({ title: '申报数' }),
    approved: money.optional().meta({ title: '批复数' }),
    approvedOn: isoDate.optional().meta({ title: '批复日期' }),
    adjusted: money.optional().meta({ title: '调整预算数' }),
    executed: money.optional().meta({ title: '执行数' }),
    /** 其中: parts by source of money. */
    parts: z
      .strictObject({ name: z.string().min(1), amount: money })
      .array()
      .optional()
      .meta({ title: '资金来源' }),
    lines: z
      .strictObject({ kind: z.enum(['function', 'economic']), code: z.string().min(3), amount: money })
      .array()
      .optional()
      .meta({ title: '科目' }),
    /** 材料齐备: what was filed with the ask. */
    filed: z
      .strictObject({ document: z.string().min(1), filed: z.boolean() })
      .array()
      .optional()
      .meta({ title: '申报材料' }),
    inReserve: z.boolean().optional().meta({ title: '已入项目库' }),
    zeroBased: z.boolean().optional().meta({ title: '零基安排' }),
    reason: z.string().min(1).optional().meta({ title: '增减原因' }),
    plan: z.string().min(1).optional().meta({ title: '实施计划' }),
  })
  .meta({ title: '预算' });
export type BudgetStage = z.infer<typeof budgetStage>;
