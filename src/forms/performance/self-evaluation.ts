import type { FormReading } from '../form.ts';
import type { GridPart } from '../grid.ts';
import { evaluationDraft } from './evaluation-draft.ts';
import { formFeatures, subjectOf } from './form-features.ts';
import { finishReading, readPerformance } from './read-performance.ts';

type Subject = 'project' | 'department' | 'transfer';

/** A self-evaluation says 自评 in its title, or shows what came of targets that are scored. */
export function recogniseSelfEvaluation(part: GridPart, subject: Subject): number {
  const features = formFeatures(part);
  const { title, columns } = features;
  if (!columns.has('actual') && !columns.has('score')) return 0;
  if (/监控|审核|事前/.test(title) || columns.has('likelihood') || columns.has('expected')) return 0;
  if (subjectOf(features) !== subject) return 0;
  if (/自评|自我评价/.test(title)) return 0.95;
  if (/(部门|财政|重点)(重点)?(绩效)?评价|评分表|指标体系/.test(title)) return 0;
  if (/完成情况|绩效(评价)?表/.test(title)) return 0.8;
  return columns.has('actual') ? 0.6 : 0;
}

export function readSelfEvaluation(part: GridPart, form: string, subject: Subject): FormReading {
  const read = readPerformance(part, subject);
  const drafts = evaluationDraft(form, read, 'self');
  finishReading(read);
  return { drafts, problems: read.reader.problems };
}
