import { fenOf, formatMoney } from '../model/money.ts';
import { reasonsAgainst } from '../rules/reviews/funded.ts';
import { rulesInForce } from '../rules/rules-in-force.ts';
import { exactAmount } from '../rules/printed-amount.ts';
import { askOf, evidenceOf, type AskedObject } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

const NEW_KINDS: readonly string[] = ['project', 'policy', 'transfer', 'subsidy', 'purchased-service', 'procurement'];

export const newWithoutPreEvaluation: QuestionRule = {
  id: 'new-without-pre-evaluation',
  title: '新增的政策或项目，没有事前评估的记录',
  source: '中发〔2018〕34号（对新出台重大政策、项目开展事前绩效评估）；金额门槛按当地规则',
  find(asked) {
    const said = reasonsAgainst(asked.archive, asked.dossier).find(
      ({ rule }) => rule === 'funded-without-pre-evaluation',
    );
    const { year } = asked;
    if (said) {
      const stage = said.path[0] === 'absences' ? undefined : 'budget';
      return { asked, cause: 'pre-evaluation', strength: 3, evidence: [evidenceOf(asked, year, stage, said.text)] };
    }
    const text = notCollected(asked);
    if (text === undefined) return undefined;
    return { asked, cause: 'pre-evaluation', strength: 1, evidence: [evidenceOf(asked, year, 'budget', text)] };
  },
  question: (subject) => `${subject}没有收录到事前绩效评估。做过评估没有，结论是什么？做过的请提供评估报告。`,
};

/** That an object is new and of an amount for which the jurisdiction asks 事前评估, where no record says why there is none. */
function notCollected({ archive, record, year, dossier }: AskedObject): string | undefined {
  const { preEvaluation, absences = [], regionCode } = dossier;
  const ask = askOf(dossier);
  const amount = exactAmount(ask?.amount);
  if (!record || !ask || !amount || preEvaluation) return undefined;
  if (record.startYear !== year || record.continues !== undefined || !NEW_KINDS.includes(record.kind)) return undefined;
  if (absences.some(({ stage }) => stage === 'pre-evaluation')) return undefined;
  const [rule] = rulesInForce(archive, regionCode, year, 'thresholds', ({ what }) => what === 'pre-evaluation');
  if (rule && fenOf(amount) < fenOf(rule.amount)) return undefined;
  const threshold = rule ? `，当地规定 ${formatMoney(rule.amount)}起须作事前评估` : '';
  return `${year} 年新增，${ask.title} ${formatMoney(ask.amount)}${threshold}`;
}
