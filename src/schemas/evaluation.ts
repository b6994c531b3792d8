import { z } from 'zod';
import { slug } from '../model/codes.ts';
import { evaluationKind } from '../model/evaluation-kind.ts';
import { isoDate } from '../model/period.ts';
import { funds } from './funds-row.ts';
import { evaluatedRow } from './indicator-row.ts';
import { stageRecord } from './stage-record.ts';

/** What went wrong, by kind: 问题类型. */
export const problemKind = z
  .enum([
    'decision',
    'target',
    'funds',
    'management',
    'output',
    'cost',
    'benefit',
    'satisfaction',
    'procurement',
    'assets',
    'information',
    'other',
  ])
  .meta({ title: '问题类型' });
export type ProblemKind = z.infer<typeof problemKind>;

export const problemKindTitle: Record<ProblemKind, string> = {
  decision: '决策立项',
  target: '绩效目标',
  funds: '资金管理',
  management: '组织管理',
  output: '产出',
  cost: '成本',
  benefit: '效益',
  satisfaction: '满意度',
  procurement: '采购',
  assets: '资产',
  information: '信息公开',
  other: '其他',
};

/** One evaluation of an object in one year, as printed in its form. */
export const evaluation = z
  .strictObject({
    ...stageRecord,
    id: slug,
    kind: evaluationKind,
    title: z.string().min(1).optional().meta({ title: '表名' }),
    evaluator: z.string().min(1).optional().meta({ title: '评价机构' }),
    /** Key of a record in `organizations`, where a third party did the work. */
    organization: z.string().min(1).optional().meta({ title: '第三方机构编号' }),
    evaluatedOn: isoDate.optional().meta({ title: '评价日期' }),
    funds: funds.optional(),
    goal: z.string().optional().meta({ title: '预期目标' }),
    achieved: z.string().optional().meta({ title: '实际完成情况' }),
    rows: evaluatedRow.array().meta({ title: '评价指标' }),
    /** How many points the form gives in all, 100 where it prints nothing else. */
    fullMark: z.string().optional().meta({ title: '满分' }),
    totalScore: z.string().optional().meta({ title: '总分' }),
    grade: z.string().optional().meta({ title: '等级' }),
    conclusion: z.string().optional().meta({ title: '评价结论' }),
    problems: z
      .strictObject({ no: z.int().positive(), kind: problemKind, text: z.string().min(1) })
      .array()
      .optional()
      .meta({ title: '存在问题' }),
    advice: z
      .strictObject({ no: z.int().positive(), text: z.string().min(1) })
      .array()
      .optional()
      .meta({ title: '建议' }),
    /** Key of a record in `evaluation-reports`. */
    report: z.string().min(1).optional().meta({ title: '评价报告' }),
  })
  .meta({ title: '绩效评价' });
export type Evaluation = z.infer<typeof evaluation>;
