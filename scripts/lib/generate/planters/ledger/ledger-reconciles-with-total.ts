import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** A published total of the year that the decisions of the ledger do not make. */
export const ledgerReconcilesWithTotalPlanter: Planter<'statements'> = {
  rule: 'ledger-reconciles-with-total',
  collections: ['statements'],
  plant({ consequence, value }, { random }) {
    if (consequence === undefined || value.kind !== 'money') return undefined;
    value.money.text = wanText(readWan(value.money.text) + random.between(310, 2900));
    return [['value']];
  },
};
