import { accountsRules } from './accounts/accounts-rules.ts';
import { evaluationsRules } from './evaluations/evaluations-rules.ts';
import { indicatorsRules } from './indicators/indicators-rules.ts';
import { keysRules } from './keys/keys-rules.ts';
import { publicationRules } from './publication/publication-rules.ts';
import { statementsRules } from './statements/statements-rules.ts';
import type { Rule } from './rule.ts';

/** Rules by their subject, one folder each, in the order in which the 校验规则 page lists them. */
export const ruleGroups: readonly { id: string; title: string; rules: readonly Rule[] }[] = [
  { id: 'publication', title: '不得公开的内容', rules: publicationRules },
  { id: 'keys', title: '编号与名称', rules: keysRules },
  { id: 'indicators', title: '绩效目标质量（六可）', rules: indicatorsRules },
  { id: 'evaluations', title: '评价与监控', rules: evaluationsRules },
  { id: 'accounts', title: '预算与决算', rules: accountsRules },
  { id: 'statements', title: '数据与计量单位', rules: statementsRules },
];

/** All rules over records. */
export const rules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);
