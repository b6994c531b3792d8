import { normaliseGrade } from '../../model/grade.ts';
import { consequenceKindTitle, type ConsequenceKind } from '../../schemas/consequence.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import type { Rule } from '../rule.ts';
import { ledgerEntries } from './ledger-entries.ts';

/** Decisions that answer a poor result. 压减 is none of them: low execution alone may cut a budget. */
const STERN: ReadonlySet<ConsequenceKind> = new Set(['cancel', 'stop-payment', 'criticize', 'hold-accountable']);

export const consequenceFitsBasis: Rule = {
  id: 'consequence-fits-basis',
  severity: 'info',
  subject: 'consequence',
  title: '处理的方向与所依据的评价结果一致',
  source: '财预〔2020〕10号：评价结果为优、良的根据情况予以支持；为中、差的完善政策、改进管理、核减预算',
  falsePositives: '因评价以外的原因（审计、政策调整）作出的处理，而依据栏写了评价的，会提示。',
  *check(archive) {
    for (const { collection, key, path, dossier, consequence } of ledgerEntries(archive)) {
      const basis = dossier.evaluations?.find(({ id }) => id === consequence.basisEvaluation);
      const contrast = basis && contrastOf(consequence.kind, basis);
      if (!contrast) continue;
      const title = consequenceKindTitle[consequence.kind];
      const message = `处理结果是“${title}”，所依据的评价${contrast}，方向不同。`;
      yield { collection, key, path: [...path, 'kind'], value: title, message };
    }
  },
};

function contrastOf(kind: ConsequenceKind, { grade = '', problems = [] }: Evaluation): string | undefined {
  const label = normaliseGrade(grade);
  if (kind === 'prioritize' && isLowGrade(grade)) return `等级为“${grade}”`;
  if (STERN.has(kind) && label === '优' && problems.length === 0) return `等级为“${grade}”，没有列出问题`;
  return undefined;
}

/** 中, 差 and 不合格. 合格 is the third of Shanghai's four grades and is none of them. */
export function isLowGrade(grade: string): boolean {
  return ['中', '差', '不合格'].includes(normaliseGrade(grade) ?? '');
}
