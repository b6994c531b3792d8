import { addFen, fenOf, formatFen, formatMoney, halfDigitFen, type Fen, type Money } from '../../model/money.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Consequence } from '../../schemas/consequence.ts';
import { exactAmount, type Printed } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { identityOf, yearOfEntry } from './ledger-entries.ts';

export const recoveredWithinUnspent: Rule = {
  id: 'recovered-within-unspent',
  severity: 'info',
  subject: 'object-year',
  title: '收回的资金不多于没有用完的资金',
  source: '预算法第四十二条（结转结余资金）：收回的是没有用完的钱',
  falsePositives:
    '收回的是以前年度的结余，而记录没有分开写的，会提示；调整预算数与批复数不同的（可能已经扣掉收回的钱）不核对。',
  *check({ dossiers }) {
    for (const [key, dossier] of dossiers) {
      const { budget, consequences = [] } = dossier;
      const index = consequences.findIndex((consequence) => isOfYear(consequence, dossier));
      if (index < 0) continue;
      const amounts = recoveredAmounts(dossier);
      const [approved, executed] = [exactAmount(budget?.approved), exactAmount(budget?.executed)];
      if (amounts.length === 0 || !approved || !executed || isMoved(approved, budget?.adjusted)) continue;
      const unspent = (fenOf(approved) - fenOf(executed)) as Fen;
      const sum = addFen(amounts.map(fenOf));
      const allowance = [approved, executed, ...amounts].reduce((most, amount) => most + halfDigitFen(amount), 0);
      if (sum <= unspent + allowance) continue;
      const shown = formatFen(sum, approved.unit);
      const message = `收回 ${shown}；预算 ${formatMoney(approved)}、执行 ${formatMoney(executed)}，没有用完的是 ${formatFen(unspent, approved.unit)}，收回数比它大。`;
      yield { collection: 'dossiers', key, path: ['consequences', index, 'amount'], value: shown, message };
    }
  },
};

/** An adjusted budget may be the one from which the money was already taken, so it says nothing of what was left. */
function isMoved(approved: Printed, adjusted: Money | undefined): boolean {
  return adjusted !== undefined && fenOf(adjusted) !== fenOf(approved);
}

function isOfYear(consequence: Consequence, dossier: RecordOf<'dossiers'>): boolean {
  return consequence.kind === 'recover' && yearOfEntry({ consequence, dossier }) === dossier.fiscalYear;
}

/** The exact amounts taken back of this year's budget; what is entered twice is taken once. */
function recoveredAmounts(dossier: RecordOf<'dossiers'>): Printed[] {
  const recovered = (dossier.consequences ?? []).filter((consequence) => isOfYear(consequence, dossier));
  const decisions = new Map(recovered.map((consequence) => [identityOf(consequence) ?? consequence.id, consequence]));
  return [...decisions.values()].flatMap(({ amount }) => exactAmount(amount) ?? []);
}
