import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** A figure of the text that its table prints otherwise. */
export const textAgreesWithTablePlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'text-agrees-with-table',
  collections: ['budgets', 'finalAccounts'],
  plant({ figures }, { random }) {
    const place = figures?.findIndex(({ id }) => id === 'largest-line') ?? -1;
    const amount = figures?.[place]?.money;
    if (amount === undefined) return undefined;
    amount.text = wanText(readWan(amount.text) + random.between(110, 600));
    return [['figures', place, 'money']];
  },
};
