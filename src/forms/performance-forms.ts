import type { Form } from './form.ts';
import { departmentSelfEvaluation } from './performance/department-self-evaluation.ts';
import { departmentTarget } from './performance/department-target.ts';
import { monitoringForm } from './performance/monitoring-form.ts';
import { preEvaluationForm } from './performance/pre-evaluation-form.ts';
import { projectSelfEvaluation } from './performance/project-self-evaluation.ts';
import { projectTarget } from './performance/project-target.ts';
import { scoredEvaluation } from './performance/scored-evaluation.ts';
import { splitByProject } from './performance/split-by-project.ts';
import { targetReview } from './performance/target-review.ts';
import { transferSelfEvaluation } from './performance/transfer-self-evaluation.ts';
import { transferTarget } from './performance/transfer-target.ts';

/** Forms about targets and what came of them, in the order of the chain. */
export const performanceForms: readonly Form[] = [
  preEvaluationForm,
  ...[projectTarget, departmentTarget, transferTarget].map(splitByProject),
  targetReview,
  ...[monitoringForm, projectSelfEvaluation, departmentSelfEvaluation, transferSelfEvaluation].map(splitByProject),
  scoredEvaluation,
];
