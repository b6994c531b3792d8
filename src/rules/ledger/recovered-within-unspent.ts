import { addFen, fenOf, formatFen, formatMoney, halfDigitFen, type Fen } from '../../model/money.ts';
import { exactAmount } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { yearOfEntry } from './ledger-entries.ts';

export const recoveredWithinUnspent: Rule = {
  id: 'recovered-within-unspent',
  severity: 'info',
  subject: 'object-year',
  title: '收回的资金不多于没有用完的资金',
  source: '预算法第四十二条（结转结余资金）：收回的是没有用完的钱',
  falsePositives: '收回的是以前年度的结余，而记录没有分开写的，会提示。',
  *check({ dossiers }) {
    for (const [key, dossier] of dossiers) {
      const recovered = (dossier.consequences ?? [])
        .map((consequence, index) => ({ consequence, index }))
        .filter(
          ({ consequence }) =>
            consequence.kind === 'recover' && yearOfEntry({ consequence, dossier }) === dossier.fiscalYear,
        );
      const { budget } = dossier;
      const executed = exactAmount(budget?.executed);
      const budgets = [exactAmount(budget?.approved), exactAmount(budget?.adjusted)].filter(
        (amount) => amount !== undefined,
      );
      const amounts = recovered.flatMap(({ consequence }) => exactAmount(consequence.amount) ?? []);
      if (amounts.length === 0 || !executed || budgets.length === 0) continue;
      const whole = budgets.reduce((most, amount) => (fenOf(amount) > fenOf(most) ? amount : most));
      const unspent = (fenOf(whole) - fenOf(executed)) as Fen;
      const sum = addFen(amounts.map(fenOf));
      const allowance = [whole, executed, ...amounts].reduce((most, amount) => most + halfDigitFen(amount), 0);
      if (sum <= unspent + allowance) continue;
      const path = ['consequences', recovered[0]?.index ?? 0, 'amount'];
      const shown = formatFen(sum, whole.unit);
      const message = `收回 ${shown}；预算 ${formatMoney(whole)}、执行 ${formatMoney(executed)}，没有用完的是 ${formatFen(unspent, whole.unit)}，收回数比它大。`;
      yield { collection: 'dossiers', key, path, value: shown, message };
    }
  },
};
