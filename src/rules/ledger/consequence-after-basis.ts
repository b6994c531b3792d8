import type { Rule } from '../rule.ts';
import { ledgerEntries } from './ledger-entries.ts';

export const consequenceAfterBasis: Rule = {
  id: 'consequence-after-basis',
  severity: 'warning',
  title: '处理的日期不早于所依据的评价，影响的预算年度不早于档案年度',
  source: '财预〔2020〕10号：先有评价结果，后有结果应用',
  falsePositives: '评价日期印的是报告定稿日，而处理依据初稿作出的，会误报。',
  *check(archive) {
    for (const { collection, key, path, dossier, consequence } of ledgerEntries(archive)) {
      const { on, basisEvaluation, budgetYear } = consequence;
      const evaluatedOn = dossier.evaluations?.find(({ id }) => id === basisEvaluation)?.evaluatedOn;
      if (on && evaluatedOn && on < evaluatedOn) {
        const message = `处理日期是 ${on}，所依据的评价日期是 ${evaluatedOn}，处理早于评价。`;
        yield { collection, key, path: [...path, 'on'], value: on, message };
      }
      if (budgetYear !== undefined && budgetYear < dossier.fiscalYear) {
        const message = `影响的预算年度印作 ${budgetYear}，早于档案年度 ${dossier.fiscalYear}，已经过去的预算改变不了。`;
        yield { collection, key, path: [...path, 'budgetYear'], value: String(budgetYear), message };
      }
    }
  },
};
