import type { Form } from './form.ts';
import { departmentTarget } from './performance/department-target.ts';
import { projectTarget } from './performance/project-target.ts';
import { transferTarget } from './performance/transfer-target.ts';
import { departmentSelfEvaluation } from './performance/department-self-evaluation.ts';
import { projectSelfEvaluation } from './performance/project-self-evaluation.ts';
import { transferSelfEvaluation } from './performance/transfer-self-evaluation.ts';

/** Forms about targets and what came of them, in the order in which a part is tried. */
export const performanceForms: readonly Form[] = [
  projectTarget,
  departmentTarget,
  transferTarget,
  projectSelfEvaluation,
  departmentSelfEvaluation,
  transferSelfEvaluation,
];
