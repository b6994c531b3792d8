import { addFen, fenOf, formatFen, precisionOf } from '../../model/money.ts';
import { combinePrecision } from '../../model/precision.ts';
import { FREED_KINDS, ledgerEntries, yearOfEntry, type LedgerEntry } from '../../rules/ledger/ledger-entries.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { consequencesKindAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Row, Table } from '../shapes/table.ts';

/** Where recovered and moved money went, by region, budget year and kind: how many decisions say it and how many do not. */
export function freedMoneyTable(index: ArchiveIndex): Table | undefined {
  const entries = [...ledgerEntries(index.archive)].filter(({ consequence }) => FREED_KINDS.has(consequence.kind));
  if (entries.length === 0) return undefined;
  const groups = Map.groupBy(entries, (entry) =>
    [entry.dossier.regionCode, yearOfEntry(entry), entry.consequence.kind].join(' '),
  );
  return {
    id: 'freed-rows',
    caption: '收回和调剂的资金去了哪里',
    isTitled: true,
    rowTitle: '地区',
    columns: [
      { key: 'year', title: '预算年度', numeric: true },
      { key: 'kind', title: '处理种类' },
      { key: 'count', title: '项数', numeric: true },
      { key: 'sum', title: '金额之和', numeric: true },
      { key: 'told', title: '写明去向', numeric: true },
      { key: 'untold', title: '去向未公开', numeric: true },
      { key: 'uses', title: '写明的去向' },
    ],
    rows: [...groups.values()]
      .toSorted((a, b) => yearOf(b) - yearOf(a))
      .flatMap((members) => groupRow(index, members) ?? []),
    footnote: '去向照记录所印。没有写明去向的，记录里没有这一句；钱是否已经用出去，本站未收录。',
  };
}

function yearOf([first]: readonly LedgerEntry[]): number {
  return first ? yearOfEntry(first) : 0;
}

function groupRow(index: ArchiveIndex, members: readonly LedgerEntry[]): Row | undefined {
  const [first] = members;
  if (!first) return undefined;
  const { kind } = first.consequence;
  const amounts = members.flatMap(({ consequence }) => consequence.amount ?? []);
  const uses = [...new Set(members.flatMap(({ consequence }) => consequence.usedFor ?? []))];
  const told = members.filter(({ consequence }) => consequence.usedFor !== undefined).length;
  const unit = amounts[0]?.unit ?? '万元';
  const sum = formatFen(addFen(amounts.map(fenOf)), unit, combinePrecision(amounts.map(precisionOf), 'sum'));
  const missing = members.length - amounts.length;
  return {
    header: fullRegionName(index.archive, first.dossier.regionCode),
    cells: [
      { text: String(yearOfEntry(first)), kind: 'number' },
      { text: consequenceKindTitle[kind], kind: 'text', href: consequencesKindAddress(kind) },
      { text: String(members.length), kind: 'number' },
      amounts.length === 0
        ? { text: '', kind: 'absent', title: '都没有印金额' }
        : { text: missing > 0 ? `${sum}（${missing} 项未印）` : sum, kind: 'number', mark: '推算' },
      { text: String(told), kind: 'number' },
      { text: String(members.length - told), kind: 'number' },
      uses.length === 0
        ? { text: '去向未公开', kind: 'absent' }
        : { text: uses.slice(0, MOST_USES).join('；') + (uses.length > MOST_USES ? '……' : ''), kind: 'text' },
    ],
  };
}

/** The rest stands in the ledger of the kind, decision by decision. */
const MOST_USES = 3;
