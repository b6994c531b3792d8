import { addFen, fenOf, formatFen, formatMoney, halfDigitFen, type Fen } from '../../model/money.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import { exactAmount, type Printed } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { identityOf, ledgerEntries, yearOfEntry } from './ledger-entries.ts';

export const cutReachesBudget: Rule = {
  id: 'cut-reaches-budget',
  severity: 'info',
  subject: 'object-year',
  title: '决定压减的金额在所影响的预算里看得出来',
  source: '预算法第三十二条（编制预算参考上年绩效评价结果）；财预〔2020〕10号（评价结果与预算安排挂钩）',
  falsePositives: '压减的同时任务量增加、政策提标，或者压减的是中期规划而不是某一年的，批复数可以不降。',
  *check(archive) {
    for (const { key, before, next, cuts } of cutBudgets(archive)) {
      const approved = exactAmount(next.budget?.approved);
      if (!approved) continue;
      const asked = exactAmount(next.budget?.asked);
      const bases = [
        ...named(`${before.fiscalYear} 年批复数`, exactAmount(before.budget?.approved)),
        ...named(`${before.fiscalYear} 年调整预算数`, exactAmount(before.budget?.adjusted)),
        ...named('本年申报数', asked),
      ];
      const cut = addFen(cuts.map(fenOf));
      const allowance = halfDigitFen(approved) + cuts.reduce((sum, amount) => sum + halfDigitFen(amount), 0);
      if (bases.length === 0 || bases.some(({ amount }) => fallOf(amount, approved) + allowance >= cut)) continue;
      const compared = bases.map(({ name, amount }) => `${name} ${formatMoney(amount)}`).join('，');
      const message = `上年的处理决定压减本年预算 ${formatFen(cut, approved.unit)}；本年批复数 ${formatMoney(approved)}，而 ${compared}，都没有少这么多。`;
      yield { collection: 'dossiers', key, path: ['budget', 'approved'], value: formatMoney(approved), message };
    }
  },
};

type CutBudget = { key: string; before: RecordOf<'dossiers'>; next: RecordOf<'dossiers'>; cuts: Printed[] };

/** The budgets of the year after, of which the cuts of the year before are known to the fen. */
function* cutBudgets(archive: Archive): Generator<CutBudget> {
  const found = new Map<string, CutBudget & { isExact: boolean }>();
  const seen = new Set<string>();
  for (const entry of ledgerEntries(archive)) {
    const { dossier, consequence } = entry;
    const year = yearOfEntry(entry);
    if (consequence.kind !== 'cut' || year !== dossier.fiscalYear + 1) continue;
    const key = `${dossier.regionCode}/${year}/${dossier.object}`;
    const next = archive.dossiers.get(key);
    const identity = `${key} ${identityOf(consequence)}`;
    // What is entered twice is cut once.
    if (!next || seen.has(identity)) continue;
    seen.add(identity);
    const amount = exactAmount(consequence.amount);
    const known = found.get(key) ?? { key, before: dossier, next, cuts: [], isExact: true };
    found.set(key, known);
    if (amount) known.cuts.push(amount);
    else known.isExact = false;
  }
  for (const budget of found.values()) if (budget.isExact) yield budget;
}

function named(name: string, amount: Printed | undefined): { name: string; amount: Printed }[] {
  return amount ? [{ name, amount }] : [];
}

function fallOf(from: Printed, to: Printed): Fen {
  return (fenOf(from) - fenOf(to)) as Fen;
}
