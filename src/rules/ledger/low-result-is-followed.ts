import { isSeenWhole } from '../walk-records.ts';
import { agencyOfDossier, coverageOf } from '../declared-coverage.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import type { Rule } from '../rule.ts';
import { isLowGrade } from './consequence-fits-basis.ts';

export const lowResultIsFollowed: Rule = {
  id: 'low-result-is-followed',
  severity: 'info',
  subject: 'evaluation',
  title: '评价为中、差或者由他人提出问题的，有整改或结果应用的记录',
  source: '财预〔2020〕10号：评价结果为中、差的，完善政策、改进管理、核减预算；发现的问题限期整改',
  falsePositives: '整改还在时限之内的，会提示；只在声明收录完整的地区和年度、而且评价早于声明日的才提示。',
  *check(archive) {
    for (const [key, dossier] of archive.dossiers) {
      const { evaluations = [], rectifications = [], consequences = [] } = dossier;
      if (evaluations.length === 0 || rectifications.length + consequences.length > 0) continue;
      const holder = { ...dossier, agencyCode: agencyOfDossier(archive, dossier) };
      const coverage = coverageOf(archive, holder, 'consequence');
      if (!coverage || isExplained(dossier.absences)) continue;
      for (const [index, evaluation] of evaluations.entries()) {
        const found = foundText(evaluation);
        const on = evaluation.publishedOn ?? evaluation.evaluatedOn;
        if (!found || !on || on > coverage.declaredOn || !isSeenWhole(archive, evaluation.citation)) continue;
        const message = `评价${found}，本年度没有整改或结果应用的记录。`;
        yield { collection: 'dossiers', key, path: ['evaluations', index], value: found, message };
      }
    }
  },
};

function foundText({ kind, grade = '', problems = [] }: Evaluation): string | undefined {
  if (isLowGrade(grade)) return `等级为“${grade}”`;
  return kind !== 'self' && problems.length > 0 ? `提出 ${problems.length} 个问题` : undefined;
}

function isExplained(absences: readonly { stage: string }[] = []): boolean {
  return absences.some(({ stage }) => stage === 'rectification' || stage === 'consequence');
}
