import { z } from 'zod';
import { regionCode, slug } from '../model/codes.ts';
import { fiscalYear, isoDate } from '../model/period.ts';
import { precision } from '../model/precision.ts';
import { visibility } from '../model/stage.ts';
import { citation } from './citation.ts';

/** How the people asked were chosen. Only a random sample has an interval. */
export const sampling = z
  .enum(['random', 'quota', 'convenience', 'vote', 'census', 'not-stated'])
  .meta({ title: '抽样方法' });

/** A result on one scale. Percent, 分 and 率 are different scales and are never mixed. */
const surveyResult = z.strictObject({
  text: z.string().min(1).meta({ title: '印出的结果' }),
  scale: z.enum(['percent', 'points', 'votes']).meta({ title: '量纲' }),
  /** What counts as satisfied: 满意, 满意与基本满意, weighted options. */
  formula: z.string().min(1).optional().meta({ title: '计算方法' }),
  /** 误差范围 or 置信区间 that the source prints itself, such as ±3.1 个百分点. */
  printedInterval: z.string().min(1).optional().meta({ title: '印出的误差范围' }),
});

const option = z.strictObject({
  label: z.string().min(1).meta({ title: '选项' }),
  count: z.int().nonnegative().optional().meta({ title: '人数' }),
  percentText: z.string().optional().meta({ title: '印出的比例' }),
  /** Points that the option counts for in a weighted score. */
  points: z.number().optional().meta({ title: '折算分' }),
});

/** One question or field with its answers, for all or for one part of the region. */
const surveyItem = z.strictObject({
  id: slug,
  text: z.string().min(1).meta({ title: '题目或领域' }),
  /** Part of the region that the row is about. */
  area: regionCode.optional().meta({ title: '辖区' }),
  validCount: z.int().nonnegative().optional().meta({ title: '有效份数' }),
  options: option.array().optional(),
  result: surveyResult.optional(),
});

/** 满意度调查: `surveys/<region>/<year>/<id>.json`. */
export const survey = z
  .strictObject({
    regionCode,
    fiscalYear,
    id: slug,
    title: z.string().min(1).meta({ title: '标题' }),
    release: visibility,
    /** Field of basic public services, key of `topics`. */
    topic: slug.optional().meta({ title: '民生领域' }),
    objects: slug.array().optional().meta({ title: '涉及对象' }),
    conductedBy: z.string().min(1).optional().meta({ title: '调查主体' }),
    population: z
      .strictObject({
        who: z.string().min(1),
        count: z.int().positive().optional(),
        /** 约, 余 or 以上, where the print says so of the count. */
        precision: precision.optional(),
      })
      .optional()
      .meta({ title: '调查对象与总体' }),
    sampling,
    mode: z.string().min(1).optional().meta({ title: '调查方式' }),
    from: isoDate.optional().meta({ title: '开始日期' }),
    until: isoDate.optional().meta({ title: '结束日期' }),
    issuedCount: z.int().nonnegative().optional().meta({ title: '发放份数' }),
    returnedCount: z.int().nonnegative().optional().meta({ title: '回收份数' }),
    validCount: z.int().nonnegative().optional().meta({ title: '有效份数' }),
    items: surveyItem.array(),
    overall: surveyResult.optional().meta({ title: '总体结果' }),
    target: z.string().optional().meta({ title: '目标值' }),
    publishedOn: isoDate.optional().meta({ title: '公布日期' }),
    notes: z.string().min(1).array().optional().meta({ title: '说明' }),
    citation,
  })
  .meta({ title: '满意度调查' });
export type Survey = z.infer<typeof survey>;
