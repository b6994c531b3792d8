import { z } from 'zod';
import { absence } from '../model/absence.ts';
import { regionCode, slug } from '../model/codes.ts';
import { fiscalYear } from '../model/period.ts';
import { stageKey } from '../model/stage.ts';
import { budgetStage } from './budget-stage.ts';
import { consequence } from './consequence.ts';
import { evaluation } from './evaluation.ts';
import { monitoring } from './monitoring.ts';
import { preEvaluation } from './pre-evaluation.ts';
import { rectification } from './rectification.ts';
import { review, targetVersion } from './target-stage.ts';

/** 项目档案: one object in one year with its stages. `dossiers/<region>/<year>/<object>.json`. */
export const dossier = z
  .strictObject({
    regionCode,
    object: slug.meta({ title: '对象编号' }),
    fiscalYear,
    /** Name printed this year, where it differs from the object's. */
    printedName: z.string().min(1).optional().meta({ title: '本年度名称' }),
    preEvaluation: preEvaluation.optional(),
    budget: budgetStage.optional(),
    targets: targetVersion.array().optional(),
    review: review.optional(),
    monitorings: monitoring.array().optional(),
    evaluations: evaluation.array().optional(),
    rectifications: rectification.array().optional(),
    consequences: consequence.array().optional(),
    /** Why a stage is not there, where the record itself says so. Everything else absent is 本站未收录. */
    absences: z
      .strictObject({ stage: stageKey, reason: absence, note: z.string().min(1).optional() })
      .array()
      .optional()
      .meta({ title: '缺失说明' }),
    /** What is odd about the print, in sentences of the portal's own. */
    notes: z.string().min(1).array().optional().meta({ title: '说明' }),
  })
  .meta({ title: '项目档案' });
export type Dossier = z.infer<typeof dossier>;
