import { z } from 'zod';
import { money } from '../model/money.ts';
import { isoDate } from '../model/period.ts';
import { slug } from '../model/codes.ts';
import { stageRecord } from './stage-record.ts';

/** What followed from a result: 结果应用 and 问责. */
export const consequenceKind = z
  .enum([
    'improve-management',
    'cut',
    'cancel',
    'recover',
    'reallocate',
    'postpone',
    'stop-payment',
    'improve-policy',
    'prioritize',
    'criticize',
    'hold-accountable',
    'change-contractor',
    'link-funds',
    'other',
  ])
  .meta({ title: '处理结果' });
export type ConsequenceKind = z.infer<typeof consequenceKind>;

export const consequenceKindTitle: Record<ConsequenceKind, string> = {
  'improve-management': '改进管理',
  cut: '压减预算',
  cancel: '取消',
  recover: '收回',
  reallocate: '调剂',
  postpone: '暂缓',
  'stop-payment': '停拨',
  'improve-policy': '完善政策',
  prioritize: '优先保障',
  criticize: '通报约谈',
  'hold-accountable': '问责',
  'change-contractor': '更换承接主体',
  'link-funds': '挂钩经费',
  other: '其他',
};

/** One decision, with its basis and the budget that it changed. */
export const consequence = z
  .strictObject({
    ...stageRecord,
    id: slug,
    kind: consequenceKind,
    on: isoDate.optional().meta({ title: '决定日期' }),
    office: z.string().min(1).optional().meta({ title: '决定机关' }),
    /** What it rests on: an evaluation or monitoring of this dossier, or a document. */
    basis: z.string().min(1).meta({ title: '依据' }),
    basisEvaluation: slug.optional().meta({ title: '依据的评价' }),
    amount: money.optional().meta({ title: '金额' }),
    /** The fiscal year whose budget it changed. */
    budgetYear: z.int().optional().meta({ title: '影响的预算年度' }),
    /** Where recovered money went. */
    usedFor: z.string().min(1).optional().meta({ title: '资金去向' }),
    text: z.string().min(1).optional().meta({ title: '说明' }),
  })
  .meta({ title: '结果应用' });
export type Consequence = z.infer<typeof consequence>;
