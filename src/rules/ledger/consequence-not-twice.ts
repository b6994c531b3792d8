import { formatMoney } from '../../model/money.ts';
import type { Archive } from '../../schemas/collections.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { agencyOfDossier } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';
import { identityOf, ledgerEntries, type LedgerEntry } from './ledger-entries.ts';

export const consequenceNotTwice: Rule = {
  id: 'consequence-not-twice',
  severity: 'warning',
  title: '同一项处理没有在台账里记两次',
  source: '本站结果应用台账的约定：一项决定记一次，合计才不重复',
  falsePositives: '同一单位在同一天、依同一文件对两个项目各压减同样多的钱，也会提示“可能重复”。',
  *check(archive) {
    for (const { entry, first } of repeatedEntries(archive)) {
      const { collection, key, path, consequence } = entry;
      const { kind, amount, on, basis } = consequence;
      const value = amount ? formatMoney(amount) : consequenceKindTitle[kind];
      const where =
        first.key === key
          ? `本档案第 ${Number(first.path[1]) + 1} 项`
          : `“${nameOf(archive, first)}”第 ${Number(first.path[1]) + 1} 项`;
      const message = `${consequenceKindTitle[kind]}${amount ? ` ${value}` : ''}${on ? `（${on}）` : ''}，依据“${basis}”，与${where}的种类、金额、日期和依据都相同，可能重复。`;
      yield { collection, key, path, value, message };
    }
  },
};

/** Entries that repeat an earlier one: of the same dossier, or of another object of the same agency and year. */
export function* repeatedEntries(archive: Archive): Generator<{ entry: LedgerEntry; first: LedgerEntry }> {
  const seen = new Map<string, LedgerEntry>();
  for (const entry of ledgerEntries(archive)) {
    const identity = identityOf(entry.consequence);
    if (identity === undefined) continue;
    const keys = [`${entry.key} ${identity}`, ...acrossObjects(archive, entry, identity)];
    const first = keys.map((key) => seen.get(key)).find((known) => known !== undefined);
    if (first) yield { entry, first };
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
  }
}

/** Two objects are compared where the decision has an amount and a date, and both are of one agency. */
function acrossObjects(archive: Archive, { dossier, consequence }: LedgerEntry, identity: string): string[] {
  const agency = agencyOfDossier(archive, dossier);
  if (!agency || !consequence.amount || !consequence.on) return [];
  return [`${dossier.regionCode}/${agency} ${identity}`];
}

function nameOf({ objects }: Archive, { key, dossier }: LedgerEntry): string {
  return dossier.printedName ?? objects.get(`${dossier.regionCode}/${dossier.object}`)?.name ?? key;
}
