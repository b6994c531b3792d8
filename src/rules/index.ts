import { accountsRules } from './accounts/accounts-rules.ts';
import { disclosuresRules } from './disclosures/disclosures-rules.ts';
import { evaluationsRules } from './evaluations/evaluations-rules.ts';
import { indicatorsRules } from './indicators/indicators-rules.ts';
import { keysRules } from './keys/keys-rules.ts';
import { ledgerRules } from './ledger/ledger-rules.ts';
import { publicationRules } from './publication/publication-rules.ts';
import { satisfactionRules } from './satisfaction/satisfaction-rules.ts';
import { releasesRules } from './releases/releases-rules.ts';
import { reviewsRules } from './reviews/reviews-rules.ts';
import { resultsRules } from './results/results-rules.ts';
import { statementsRules } from './statements/statements-rules.ts';
import { targetsRules } from './targets/targets-rules.ts';
import type { Rule } from './rule.ts';

/** Rules by their subject, one folder each, in the order in which the 校验规则 page lists them. */
export const ruleGroups: readonly { id: string; title: string; rules: readonly Rule[] }[] = [
  { id: 'publication', title: '不得公开的内容', rules: publicationRules },
  { id: 'keys', title: '编号与名称', rules: keysRules },
  { id: 'releases', title: '发布与更正', rules: releasesRules },
  { id: 'indicators', title: '绩效目标质量（六可）', rules: indicatorsRules },
  { id: 'evaluations', title: '评价与监控', rules: evaluationsRules },
  { id: 'results', title: '完成情况与得分', rules: resultsRules },
  { id: 'satisfaction', title: '满意度', rules: satisfactionRules },
  { id: 'targets', title: '目标变更', rules: targetsRules },
  { id: 'reviews', title: '事前评估与目标审核', rules: reviewsRules },
  { id: 'ledger', title: '整改与结果应用', rules: ledgerRules },
  { id: 'disclosures', title: '公开台账', rules: disclosuresRules },
  { id: 'accounts', title: '预算与决算', rules: accountsRules },
  { id: 'statements', title: '数据与计量单位', rules: statementsRules },
];

/** All rules over records. */
export const rules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
