import { consequenceKindTitle } from '../../schemas/consequence.ts';
import type { Rule } from '../rule.ts';
import { AMOUNT_KINDS, ledgerEntries } from './ledger-entries.ts';

export const consequenceHasAmount: Rule = {
  id: 'consequence-has-amount',
  severity: 'info',
  subject: 'consequence',
  title: '压减、收回、调剂、挂钩经费的决定印有金额',
  source:
    '财预〔2020〕10号（评价结果作为安排预算、完善政策和改进管理的依据）；本站结果应用台账的约定：动了钱的决定写明动了多少',
  falsePositives: '原件只写“按规定压减”而没有数额，或者金额要到下年预算批复时才定的，也会提示。',
  *check(archive) {
    for (const { collection, key, path, seenWhole, consequence } of ledgerEntries(archive)) {
      const { kind, amount } = consequence;
      if (!AMOUNT_KINDS.has(kind) || amount !== undefined || !seenWhole) continue;
      const title = consequenceKindTitle[kind];
      const message = `处理结果是“${title}”，记录里没有金额。有金额才能与下年预算和公布的合计核对。`;
      yield { collection, key, path, value: title, message };
    }
  },
};
