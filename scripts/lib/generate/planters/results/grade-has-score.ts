import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';

/** A grade beside a blank total. */
export const gradeHasScorePlanter: Planter<'dossiers'> = {
  rule: 'grade-has-score',
  collections: ['dossiers'],
  plant(record) {
    const self = selfEvaluationOf(record);
    if (!self) return undefined;
    self.totalScore = '';
    return [['evaluations', 0, 'grade']];
  },
};
