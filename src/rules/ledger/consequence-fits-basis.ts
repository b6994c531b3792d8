import { normaliseGrade } from '../../model/grade.ts';
import { fenOf } from '../../model/money.ts';
import { consequenceKindTitle, type Consequence, type ConsequenceKind } from '../../schemas/consequence.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Evaluation } from '../../schemas/evaluation.ts';
import { exactAmount } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { spentShare } from '../targets/monitored-progress.ts';
import { ledgerEntries } from './ledger-entries.ts';

/** Decisions that answer a poor result. */
const STERN: ReadonlySet<ConsequenceKind> = new Set(['cancel', 'stop-payment', 'criticize', 'hold-accountable', 'cut']);
/** What else may cut a budget, where the basis names it beside the evaluation. */
const OTHER_GROUNDS = /监控|跟踪|执行|进度|结余|结转|闲置|沉淀|审计|检查|政策|标准|财力/;
/** Below this share of the budget, money left over is ground enough for a cut: the line of Sichuan's form. */
const LOW_EXECUTION = 0.9;

export const consequenceFitsBasis: Rule = {
  id: 'consequence-fits-basis',
  severity: 'info',
  subject: 'consequence',
  title: '处理的方向与所依据的评价结果一致',
  source: '财预〔2020〕10号：评价结果为优、良的根据情况予以支持；为中、差的完善政策、改进管理、核减预算',
  falsePositives:
    '因评价以外的原因（审计、政策调整、钱没有花完）作出的处理，而依据栏只写了评价、又看不到执行率的，会提示。',
  *check(archive) {
    for (const { collection, key, path, dossier, consequence } of ledgerEntries(archive)) {
      const basis = dossier.evaluations?.find(({ id }) => id === consequence.basisEvaluation);
      const contrast = basis && contrastOf(consequence, basis, dossier);
      if (!contrast) continue;
      const title = consequenceKindTitle[consequence.kind];
      const message = `处理结果是“${title}”，所依据的评价${contrast}，方向不同。`;
      yield { collection, key, path: [...path, 'kind'], value: title, message };
    }
  },
};

function contrastOf({ kind, basis }: Consequence, evaluation: Evaluation, dossier: Dossier): string | undefined {
  const { grade = '', problems = [] } = evaluation;
  if (kind === 'prioritize' && isLowGrade(grade)) return `等级为“${grade}”`;
  if (!STERN.has(kind) || normaliseGrade(grade) !== '优' || problems.length > 0) return undefined;
  if (kind === 'cut' && (OTHER_GROUNDS.test(basis) || isLeftOver(dossier, evaluation))) return undefined;
  return `等级为“${grade}”，没有列出问题`;
}

/** Whether a part of the money was visibly not spent, by the budget or by the form of the evaluation. */
function isLeftOver({ budget }: Dossier, { funds }: Evaluation): boolean {
  const total = exactAmount(budget?.adjusted ?? budget?.approved);
  const executed = exactAmount(budget?.executed);
  const byBudget = total && executed && fenOf(executed) < LOW_EXECUTION * fenOf(total);
  const share = funds && spentShare(funds);
  const byForm = share && Number(share.numerator) < LOW_EXECUTION * Number(share.denominator);
  return byBudget === true || byForm === true;
}

/** 中, 差 and 不合格. 合格 is the third of Shanghai's four grades and is none of them. */
export function isLowGrade(grade: string): boolean {
  return ['中', '差', '不合格'].includes(normaliseGrade(grade) ?? '');
}
