import { formatMoney } from '../../model/money.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import type { Rule } from '../rule.ts';
import { FREED_KINDS, ledgerEntries } from './ledger-entries.ts';

export const freedMoneyHasUse: Rule = {
  id: 'freed-money-has-use',
  severity: 'info',
  subject: 'consequence',
  title: '收回、调剂的资金写明去向',
  source: '石家庄市“三及时一挂钩”（及时收回预算资金，调剂到别处使用）；本站结果应用台账的约定：钱收回来以后用在哪里',
  falsePositives: '收回后并入总预算统筹、不再逐笔对应去向的，也会提示“去向未公开”。',
  *check(archive) {
    for (const { collection, key, path, seenWhole, consequence } of ledgerEntries(archive)) {
      const { kind, amount, usedFor } = consequence;
      if (!FREED_KINDS.has(kind) || usedFor !== undefined || !seenWhole) continue;
      const title = consequenceKindTitle[kind];
      const money = amount ? ` ${formatMoney(amount)}` : '';
      const message = `${title}${money}，没有写明资金去向：去向未公开。`;
      yield { collection, key, path, value: title, message };
    }
  },
};
