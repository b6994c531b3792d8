import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from './evaluated.ts';

/** A grade one band better than the score. */
export const gradeInBandPlanter: Planter<'dossiers'> = {
  rule: 'grade-in-band',
  collections: ['dossiers'],
  plant(record) {
    const evaluation = selfEvaluationOf(record);
    const better: Record<string, string> = { 良: '优', 中: '良', 差: '中', 优: '良' };
    const grade = evaluation && better[evaluation.grade];
    if (evaluation === undefined || grade === undefined) return undefined;
    evaluation.grade = grade;
    return [['evaluations', 0, 'grade']];
  },
};
