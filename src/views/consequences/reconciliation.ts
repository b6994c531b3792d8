import { formatFen, formatMoney, precisionOf, type Fen } from '../../model/money.ts';
import { combinePrecision, type Precision } from '../../model/precision.ts';
import { ledgerTotals, type LedgerTotal } from '../../rules/ledger/ledger-totals.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { consequencesKindAddress, statementAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Row, Table } from '../shapes/table.ts';

/** Published totals beside the sums of the ledger's own entries of the same region, budget year and kind. */
export function reconciliationTable(index: ArchiveIndex): Table | undefined {
  const totals = ledgerTotals(index.archive);
  if (totals.length === 0) return undefined;
  return {
    id: 'reconciliation-rows',
    caption: '公布的合计与台账逐项之和',
    isTitled: true,
    rowTitle: '公布的合计',
    columns: [
      { key: 'year', title: '预算年度', numeric: true },
      { key: 'kind', title: '处理种类' },
      { key: 'printed', title: '印出的合计', numeric: true },
      { key: 'sum', title: '台账逐项之和', numeric: true },
      { key: 'difference', title: '合计减逐项', numeric: true },
      { key: 'why', title: '差在哪里' },
    ],
    rows: totals.toSorted((a, b) => b.year - a.year).map((total) => totalRow(index, total)),
    footnote:
      '只把同一地区、同一预算年度、同一种类的金额相加；约数、余数、以上照原样带到差额里。没有声明收录完整的地区，差额是本站收录不全，不是当地的账不平。',
  };
}

function totalRow(index: ArchiveIndex, total: LedgerTotal): Row {
  const { statement, kind, year, money, entries, sumFen, sumPrecision, differenceFen } = total;
  const isKnown = entries.length > total.withoutAmount;
  const precision = combinePrecision([precisionOf(money), sumPrecision], 'difference');
  return {
    header: `${fullRegionName(index.archive, statement.regionCode)}：${statement.measure}`,
    href: statementAddress(statement.regionCode, statement.id),
    cells: [
      { text: String(year), kind: 'number' },
      { text: consequenceKindTitle[kind], kind: 'text', href: consequencesKindAddress(kind) },
      { text: formatMoney(money), kind: 'number' },
      isKnown
        ? {
            text: `${formatFen(sumFen, money.unit, sumPrecision)}（${entries.length} 项）`,
            kind: 'number',
            mark: '推算',
          }
        : { text: '', kind: 'absent', title: '台账里没有这一年这一类的金额' },
      isKnown
        ? { text: signedText(differenceFen, total, precision), kind: 'number', mark: '推算' }
        : { text: '', kind: 'absent', title: '没有逐项金额，不能相减' },
      { text: whyText(total), kind: 'text' },
    ],
  };
}

function signedText(fen: Fen, { money }: LedgerTotal, precision: Precision): string {
  const text = formatFen(Math.abs(fen) as Fen, money.unit, precision);
  return fen < 0 ? `−${text}` : text;
}

/** Why the two figures are what they are, in words. */
export function whyText({ state, entries, withoutAmount, repeated, isComplete }: LedgerTotal): string {
  const extras = [
    withoutAmount > 0 && `${withoutAmount} 项没有印金额，没有计入`,
    repeated > 0 && `${repeated} 项疑似重复，只算一次`,
  ].filter((text) => text !== false);
  if (entries.length === 0) return '本站没有收录逐项的处理，只有这个合计';
  const found = {
    equal: '相等',
    rounding: '四舍五入差异',
    'within-precision': '在约数、余数或以上留出的范围之内',
    gap: isComplete ? '对不上，原因未注明' : '本站收录不全',
  }[state];
  return [found, ...extras].join('；');
}
