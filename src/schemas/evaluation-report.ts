import { z } from 'zod';
import { regionCode, slug } from '../model/codes.ts';
import { evaluationKind } from '../model/evaluation-kind.ts';
import { fiscalYear, isoDate } from '../model/period.ts';
import { visibility } from '../model/stage.ts';
import { citation } from './citation.ts';
import { problemKind } from './evaluation.ts';
import { funds } from './funds-row.ts';
import { evaluatedRow } from './indicator-row.ts';

/** 绩效评价报告: `evaluation-reports/<region>/<year>/<id>.json`. Text is in Markdown. */
export const evaluationReport = z
  .strictObject({
    regionCode,
    fiscalYear,
    id: slug,
    title: z.string().min(1).meta({ title: '标题' }),
    kind: evaluationKind,
    release: visibility,
    /** The object evaluated, where it has a record. */
    object: slug.optional().meta({ title: '对象编号' }),
    agencyCode: z.string().min(1).optional().meta({ title: '被评价单位编码' }),
    evaluator: z.string().min(1).optional().meta({ title: '评价机构' }),
    organization: z.string().min(1).optional().meta({ title: '第三方机构编号' }),
    /** 财政部门自行组织 or 委托第三方. */
    manner: z.enum(['own', 'commissioned', 'not-stated']).meta({ title: '实施方式' }),
    evaluatedOn: isoDate.optional().meta({ title: '评价日期' }),
    publishedOn: isoDate.optional().meta({ title: '公开日期' }),
    /** 征求意见: when the draft was sent, how many opinions came back and were taken. */
    consultation: z
      .strictObject({
        sentOn: isoDate.optional(),
        opinionCount: z.int().nonnegative(),
        adoptedCount: z.int().nonnegative(),
      })
      .optional()
      .meta({ title: '征求意见' }),
    funds: funds.optional(),
    totalScore: z.string().optional().meta({ title: '总分' }),
    grade: z.string().optional().meta({ title: '等级' }),
    /** Sections along the outline of 财预〔2020〕10号. */
    sections: z
      .strictObject({ title: z.string().min(1), text: z.string() })
      .array()
      .meta({ title: '章节' }),
    rows: evaluatedRow.array().optional().meta({ title: '评分表' }),
    problems: z
      .strictObject({ no: z.int().positive(), kind: problemKind, text: z.string().min(1) })
      .array()
      .meta({ title: '存在问题' }),
    advice: z
      .strictObject({ no: z.int().positive(), text: z.string().min(1) })
      .array()
      .meta({ title: '建议' }),
    /** The original in `files/`, with its hash. */
    file: z
      .strictObject({ path: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
      .optional()
      .meta({ title: '原件' }),
    notes: z.string().min(1).array().optional().meta({ title: '说明' }),
    citation,
  })
  .meta({ title: '评价报告' });
export type EvaluationReport = z.infer<typeof evaluationReport>;
