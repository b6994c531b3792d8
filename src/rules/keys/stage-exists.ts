import type { Rule } from '../rule.ts';

/** Within a dossier, rectifications and consequences name the evaluation and the problem that they rest on. */
export const stageExists: Rule = {
  id: 'stage-exists',
  severity: 'error',
  title: '整改、结果应用所依据的评价和问题在同一份项目档案里',
  source: '本站内容约定：编号须有对应的记录',
  *check({ dossiers }) {
    for (const [key, { evaluations = [], rectifications = [], consequences = [] }] of dossiers) {
      const known = evaluations.map(({ id }) => id).join('、') || '没有评价';
      const advice = (id: string) => `本档案没有编号为“${id}”的评价（现有：${known}）。请补录该评价，或改正编号。`;
      for (const [index, { problem }] of rectifications.entries()) {
        const path = ['rectifications', index, 'problem'];
        const evaluation = evaluations.find(({ id }) => id === problem?.evaluation);
        if (problem === undefined) continue;
        if (evaluation === undefined) {
          const value = problem.evaluation;
          yield { collection: 'dossiers', key, path: [...path, 'evaluation'], value, message: advice(value) };
        } else if (evaluation.problems && !evaluation.problems.some(({ no }) => no === problem.no)) {
          const message = `评价“${problem.evaluation}”没有第 ${problem.no} 个问题。请改正问题序号，或补录该问题。`;
          yield { collection: 'dossiers', key, path: [...path, 'no'], value: String(problem.no), message };
        }
      }
      for (const [index, { basisEvaluation: id }] of consequences.entries()) {
        if (id === undefined || evaluations.some((evaluation) => evaluation.id === id)) continue;
        const path = ['consequences', index, 'basisEvaluation'];
        yield { collection: 'dossiers', key, path, value: id, message: advice(id) };
      }
    }
  },
};
