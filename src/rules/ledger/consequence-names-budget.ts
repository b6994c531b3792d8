import { formatMoney } from '../../model/money.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import type { Rule } from '../rule.ts';
import { AMOUNT_KINDS, ledgerEntries } from './ledger-entries.ts';

export const consequenceNamesBudget: Rule = {
  id: 'consequence-names-budget',
  severity: 'info',
  subject: 'consequence',
  title: '动了钱的决定写明影响哪一年的预算',
  source: '预算法第三十二条（编制预算参考上年绩效评价结果）；本站结果应用台账的约定',
  falsePositives: '只对当年生效、原件没有另写年度的，也会提示；本站此时按档案年度归类。',
  *check(archive) {
    for (const { collection, key, path, seenWhole, dossier, consequence } of ledgerEntries(archive)) {
      const { kind, amount, budgetYear } = consequence;
      if (!AMOUNT_KINDS.has(kind) || !amount || budgetYear !== undefined || !seenWhole) continue;
      const title = consequenceKindTitle[kind];
      const message = `${title} ${formatMoney(amount)}，没有写明影响哪一年的预算，本站按 ${dossier.fiscalYear} 年归类。`;
      yield { collection, key, path, value: formatMoney(amount), message };
    }
  },
};
