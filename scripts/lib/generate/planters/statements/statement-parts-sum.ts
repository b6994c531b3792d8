import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** A total of the four books that its books do not make. */
export const statementPartsSumPlanter: Planter<'statements'> = {
  rule: 'statement-parts-sum',
  collections: ['statements'],
  plant({ id, value }, { random }) {
    if (/-targets-count$/.test(id) && value.kind === 'quantity') {
      value.quantity.text = String(Number(value.quantity.text) + random.between(1, 3));
    } else if (/-targets-amount$/.test(id) && value.kind === 'money') {
      value.money.text = wanText(readWan(value.money.text) + random.between(110, 900));
    } else {
      return undefined;
    }
    return [['value']];
  },
};
