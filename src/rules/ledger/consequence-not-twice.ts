import { formatMoney } from '../../model/money.ts';
import type { Archive } from '../../schemas/collections.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { agencyOfDossier } from '../declared-coverage.ts';
import type { Rule } from '../rule.ts';
import { barely, identityOf, ledgerEntries, type LedgerEntry } from './ledger-entries.ts';

export const consequenceNotTwice: Rule = {
  id: 'consequence-not-twice',
  severity: 'warning',
  title: '同一项处理没有在台账里记两次',
  source: '本站结果应用台账的约定：一项决定记一次，合计才不重复',
  falsePositives:
    '同一单位在同一天、依同一文件对两个项目各压减同样多的钱，而记录没有分别写出位置和说明的，也会提示“可能重复”。',
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

/** Entries that repeat an earlier one: of the same object, or of another one of the same agency. */
export function* repeatedEntries(archive: Archive): Generator<{ entry: LedgerEntry; first: LedgerEntry }> {
  const seen = new Map<string, LedgerEntry>();
  for (const entry of ledgerEntries(archive)) {
    const identity = identityOf(entry.consequence);
    if (identity === undefined) continue;
    const keys = [
      `${entry.key} ${identity}`,
      ...acrossYears(entry, identity),
      ...acrossObjects(archive, entry, identity),
    ];
    const first = keys.map((key) => seen.get(key)).find((known) => known !== undefined);
    if (first) yield { entry, first };
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
  }
}

/** A decision of one day may stand in the dossiers of two years. */
function acrossYears({ dossier, consequence }: LedgerEntry, identity: string): string[] {
  return consequence.on === undefined ? [] : [`${dossier.regionCode}/${dossier.object} ${identity}`];
}

/**
 * Two objects of one agency are compared where the decision has an amount and a date and rests on one document. What
 * rests on an object's own evaluation is about that object, and one document may cut many of them by the same round
 * amount: then its words, or its rows, are different.
 */
function acrossObjects(archive: Archive, { dossier, consequence }: LedgerEntry, identity: string): string[] {
  const agency = agencyOfDossier(archive, dossier);
  const { amount, on, basis, basisEvaluation, text = '', citation } = consequence;
  if (!agency || !amount || !on || basisEvaluation !== undefined || !DOCUMENT.test(basis)) return [];
  const printed = JSON.stringify([citation.source, citation.place, barely(text)]);
  return [`${dossier.regionCode}/${agency} ${identity} ${printed}`];
}

/** 《…》, 〔2025〕3号, 第3号. */
const DOCUMENT = /《|〔\d{4}〕|\[\d{4}\]|\d号/;

function nameOf({ objects }: Archive, { key, dossier }: LedgerEntry): string {
  return dossier.printedName ?? objects.get(`${dossier.regionCode}/${dossier.object}`)?.name ?? key;
}
