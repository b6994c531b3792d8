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
  const id = `totals-${regionCode}`;
  return {
    id,
    title: `${fullRegionName(index.archive, regionCode)}公布的 ${compared.length} 个合计中，${findingOf(compared)}`,
    lead: '四舍五入和约数、余数留出的差，算相符。差在哪里，见下表。',
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.statement.citation, { kind: 'computed', unit }),
  };
}

/** A difference is told as one only where the site holds all decisions of the year; else it is this site's gap. */
function findingOf(compared: readonly LedgerTotal[]): string {
  const gaps = compared.filter(({ state }) => state === 'gap');
  const apart = gaps.filter(({ isComplete }) => isComplete).length;
  return [
    gaps.length < compared.length && `${compared.length - gaps.length} 个与台账逐项之和相符`,
    apart > 0 && `${apart} 个对不上`,
    gaps.length > apart && `${gaps.length - apart} 个本站收录不全，不能核对`,
  ]
    .filter(Boolean)
    .join('，');
}
