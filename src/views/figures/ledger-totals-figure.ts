import type { DumbbellChart } from '../../charts/dumbbell-chart.ts';
import { decimalInUnit, fenOf, formatFen, formatMoney, precisionOf } from '../../model/money.ts';
import type { LedgerTotal } from '../../rules/ledger/ledger-totals.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';

/** Published totals beside the sums of the ledger's own entries, of one region; kinds and years stay in rows of their own. */
export function ledgerTotalsFigure(index: ArchiveIndex, totals: readonly LedgerTotal[]): FigureView | undefined {
  const compared = totals.filter(({ entries, withoutAmount }) => entries.length > withoutAmount);
  const [first] = compared;
  if (!first) return undefined;
  const { unit } = first.money;
  const chart: DumbbellChart = {
    kind: 'dumbbell',
    name: '公布的合计与台账逐项之和',
    unit,
    rowTitle: '年度与处理种类',
    series: ['印出的合计', '台账逐项之和（推算）'],
    rows: compared.map(({ year, kind, money, sumFen, sumPrecision }) => ({
      label: `${year} 年${consequenceKindTitle[kind]}`,
      values: [
        {
          value: Number(decimalInUnit(fenOf(money), unit)),
          text: formatMoney(money),
          isApproximate: precisionOf(money) !== 'exact',
        },
        {
          value: Number(decimalInUnit(sumFen, unit)),
          text: formatFen(sumFen, unit, sumPrecision),
          isApproximate: sumPrecision !== 'exact',
        },
      ],
    })),
  };
  const { regionCode } = first.statement;
  const gaps = compared.filter(({ state }) => state === 'gap').length;
  const id = `totals-${regionCode}`;
  return {
    id,
    title: `${fullRegionName(index.archive, regionCode)}公布的 ${compared.length} 个合计，${compared.length - gaps} 个与台账逐项之和相符，${gaps} 个有差额`,
    lead: '四舍五入和约数、余数留出的差，算相符。为什么有差额，见下表；没有声明收录完整的地区，差额是本站收录不全。',
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.statement.citation, { kind: 'computed', unit }),
  };
}
