import { addFen, fenOf, formatFen, precisionOf, type Fen, type MoneyUnit } from '../../model/money.ts';
import { combinePrecision, type Precision } from '../../model/precision.ts';
import { repeatedEntries } from '../../rules/ledger/consequence-not-twice.ts';
import { FREED_KINDS, ledgerEntries, yearOfEntry, type LedgerEntry } from '../../rules/ledger/ledger-entries.ts';
import { consequenceKindTitle, type ConsequenceKind } from '../../schemas/consequence.ts';
import { consequencesKindAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Row, Table } from '../shapes/table.ts';

/** Decisions that set money free, of one region, budget year and kind, with the sum of what they print. */
export type FreedMoney = {
  regionCode: LedgerEntry['dossier']['regionCode'];
  year: number;
  kind: ConsequenceKind;
  members: readonly LedgerEntry[];
  withoutAmount: number;
  unit: MoneyUnit;
  sumFen: Fen;
  sumPrecision: Precision;
};

/** Recovered and moved money group by group, newest year first, of one region or of all; nothing is added across them. */
export function freedMoney({ archive, dossiers }: ArchiveIndex, regionCode?: string): FreedMoney[] {
  const members = regionCode === undefined ? undefined : (dossiers.get(regionCode) ?? []);
  const own = members && { ...archive, dossiers: new Map(members.map(({ key, record }) => [key, record] as const)) };
  const repeated = new Set([...repeatedEntries(own ?? archive)].map(({ entry }) => entry.consequence));
  const entries = [...ledgerEntries(own ?? archive)].filter(
    ({ consequence }) => FREED_KINDS.has(consequence.kind) && !repeated.has(consequence),
  );
  const groups = Map.groupBy(entries, (entry) =>
    [entry.dossier.regionCode, yearOfEntry(entry), entry.consequence.kind].join(' '),
  );
  return [...groups.values()].flatMap((members) => groupOf(members) ?? []).toSorted((a, b) => b.year - a.year);
}

function groupOf(members: readonly LedgerEntry[]): FreedMoney | undefined {
  const [first] = members;
  if (!first) return undefined;
  const amounts = members.flatMap(({ consequence }) => consequence.amount ?? []);
  return {
    regionCode: first.dossier.regionCode,
    year: yearOfEntry(first),
    kind: first.consequence.kind,
    members,
    withoutAmount: members.length - amounts.length,
    unit: amounts[0]?.unit ?? '万元',
    sumFen: addFen(amounts.map(fenOf)),
    sumPrecision: combinePrecision(amounts.map(precisionOf), 'sum'),
  };
}

/** Where recovered and moved money went, by region, budget year and kind: how many decisions say it and how many do not. */
export function freedMoneyTable(index: ArchiveIndex): Table | undefined {
  const groups = freedMoney(index);
  if (groups.length === 0) return undefined;
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
    rows: groups.map((group) => groupRow(index, group)),
    footnote: '去向照记录所印。没有写明去向的，记录里没有这一句；钱是否已经用出去，本站未收录。疑似重复的只算一次。',
  };
}

function groupRow(
  index: ArchiveIndex,
  { regionCode, year, kind, members, withoutAmount, unit, sumFen, sumPrecision }: FreedMoney,
): Row {
  const uses = [...new Set(members.flatMap(({ consequence }) => consequence.usedFor ?? []))];
  const told = members.filter(({ consequence }) => consequence.usedFor !== undefined).length;
  const untold = members.filter(({ consequence, seenWhole }) => consequence.usedFor === undefined && seenWhole).length;
  const partly = members.length - told - untold;
  const sum = formatFen(sumFen, unit, sumPrecision);
  return {
    header: fullRegionName(index.archive, regionCode),
    cells: [
      { text: String(year), kind: 'number' },
      { text: consequenceKindTitle[kind], kind: 'text', href: consequencesKindAddress(kind) },
      { text: String(members.length), kind: 'number' },
      withoutAmount === members.length
        ? { text: '', kind: 'absent', title: '都没有印金额' }
        : { text: withoutAmount > 0 ? `${sum}（${withoutAmount} 项未印）` : sum, kind: 'number', mark: '推算' },
      { text: String(told), kind: 'number' },
      { text: partly > 0 ? `${untold}（另 ${partly} 项原文没有看全）` : String(untold), kind: 'number' },
      uses.length === 0
        ? { text: untold > 0 ? '去向未公开' : '本站未收录', kind: 'absent' }
        : { text: uses.slice(0, MOST_USES).join('；') + (uses.length > MOST_USES ? '……' : ''), kind: 'text' },
    ],
  };
}

/** The rest stands in the ledger of the kind, decision by decision. */
const MOST_USES = 3;
