import { z } from 'zod';
import { evaluationKind } from '../model/evaluation-kind.ts';
import { gradeBand, gradeScheme } from '../model/grade.ts';
import { money } from '../model/money.ts';
import { scoringMethod } from '../model/scoring-method.ts';
import { citation } from './citation.ts';
import { objectPurpose } from './object.ts';

const years = {
  /** First and last fiscal year for which the rule holds. */
  fromYear: z.int().optional().meta({ title: '起始年度' }),
  untilYear: z.int().optional().meta({ title: '终止年度' }),
};

/** Points on a scale of 100 with at most two decimals. */
const points = z.number().min(0).max(100);

/** 满意度 in the scoring of projects, such as Changzhou's 15/10 points, above 90, zero below 60. */
const satisfactionRule = z.strictObject({
  ...years,
  minimumWeights: z.strictObject({ purpose: objectPurpose, points }).array().optional().meta({ title: '最低权重' }),
  target: z
    .strictObject({ comparator: z.enum(['≥', '>']), value: points, unit: z.enum(['分', '%']) })
    .optional()
    .meta({ title: '目标值要求' }),
  zeroBelow: z
    .strictObject({ value: points, unit: z.enum(['分', '%']) })
    .optional()
    .meta({ title: '不得分线' }),
  citation,
});

/** How many people to ask for so many served. */
const sampleTiers = z.strictObject({
  ...years,
  tiers: z.strictObject({ fromPopulation: z.int().nonnegative(), sample: z.int().positive() }).array().min(1),
  citation,
});

/** Days from approval or reply to publication. */
const deadlines = z.strictObject({
  ...years,
  governmentDays: z.int().positive().meta({ title: '政府预决算公开期限（日）' }),
  departmentDays: z.int().positive().meta({ title: '部门预决算公开期限（日）' }),
  unitDays: z.int().positive().optional().meta({ title: '单位预决算公开期限（日）' }),
  citation,
});

/** 梯次公开: who publishes which evaluation where. */
const disclosureTier = z.strictObject({
  ...years,
  evaluation: evaluationKind,
  fromAmount: money.optional(),
  channels: z.string().min(1).array().min(1).meta({ title: '公开渠道' }),
  citation,
});

/** A threshold of money, such as 500 万元 for 事前评估. */
const threshold = z.strictObject({
  ...years,
  what: z.enum(['pre-evaluation', 'key-evaluation', 'disclosure']).meta({ title: '门槛' }),
  amount: money,
  citation,
});

/** Rules of a jurisdiction, each with its source. What a region does not state is taken from the regions above it. */
export const rulesOfRegion = z
  .strictObject({
    gradeSchemes: z
      .strictObject({ ...years, kinds: evaluationKind.array().min(1), scheme: gradeScheme, citation })
      .array()
      .optional()
      .meta({ title: '等级划分' }),
    scoring: z
      .strictObject({ ...years, kinds: evaluationKind.array().min(1), method: scoringMethod, citation })
      .array()
      .optional()
      .meta({ title: '计分方法' }),
    /** Below this 执行率, in percent, a form asks for the reason. */
    executionReason: z
      .strictObject({ ...years, belowPercent: points, citation })
      .array()
      .optional()
      .meta({ title: '执行率说明界线' }),
    satisfaction: satisfactionRule.array().optional().meta({ title: '满意度规则' }),
    sampleTiers: sampleTiers.array().optional().meta({ title: '样本分档' }),
    deadlines: deadlines.array().optional().meta({ title: '公开期限' }),
    disclosureTiers: disclosureTier.array().optional().meta({ title: '梯次公开' }),
    thresholds: threshold.array().optional().meta({ title: '金额门槛' }),
    /** 目标审核 grades with which a project may enter the budget. */
    reviewGrades: z
      .strictObject({
        ...years,
        labels: z.string().array().min(1),
        passing: z.string().array().min(1),
        /** Points of the grades, where the jurisdiction states them. */
        bands: gradeBand.array().min(2).optional().meta({ title: '分数区间' }),
        citation,
      })
      .array()
      .optional()
      .meta({ title: '目标审核等次' }),
    preEvaluationConclusions: z
      .strictObject({ ...years, labels: z.string().array().min(1), passing: z.string().array().min(1), citation })
      .array()
      .optional()
      .meta({ title: '事前评估结论' }),
    draftsPublic: z
      .strictObject({ ...years, value: z.boolean(), citation })
      .array()
      .optional()
      .meta({ title: '草案公开' }),
  })
  .meta({ title: '当地规则' });
export type RulesOfRegion = z.infer<typeof rulesOfRegion>;

/** What this site declares complete: only within it may something be called 应公开未公开 or late. */
export const coverage = z
  .strictObject({
    office: z.string().min(1).meta({ title: '机关' }),
    agencies: z.enum(['all']).or(z.string().array()).meta({ title: '单位范围' }),
    documents: z
      .enum(['budget', 'final-account', 'target', 'monitoring', 'evaluation', 'survey', 'consequence', 'disclosure'])
      .array()
      .min(1)
      .meta({ title: '文件种类' }),
    fromYear: z.int().meta({ title: '起始年度' }),
    untilYear: z.int().optional().meta({ title: '终止年度' }),
    declaredOn: z.iso.date().meta({ title: '声明日期' }),
  })
  .meta({ title: '收录范围声明' });
export type Coverage = z.infer<typeof coverage>;
