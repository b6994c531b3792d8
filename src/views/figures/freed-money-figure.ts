import type { WaterfallChart } from '../../charts/waterfall-chart.ts';
import { groupThousands, padDecimals } from '../../model/decimal.ts';
import { addFen, decimalInUnit, fenOf, formatFen, formatMoney, precisionOf, type Fen } from '../../model/money.ts';
import { combinePrecision, precisionMark, type Precision } from '../../model/precision.ts';
import type { LedgerEntry } from '../../rules/ledger/ledger-entries.ts';
import { consequenceKindTitle } from '../../schemas/consequence.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import type { FreedMoney } from '../consequences/freed-money.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';

type Step = WaterfallChart['steps'][number];

/** More decisions than this are told by their sum alone. */
const MOST_DECISIONS = 12;
/** More uses than this share the last step. */
const MOST_USES = 6;
const UNTOLD = '去向未公开';
/** What a source that was not seen whole does not say. */
const UNSEEN = '去向本站未收录';

/**
 * Where the freed money of one region, budget year and kind came from and went: the decisions, their sum, the uses that
 * they print, and what has none. Nothing where there is only one decision or amount, or too many for one use.
 */
export function freedMoneyFigure(index: ArchiveIndex, group: FreedMoney): FigureView | undefined {
  const { regionCode, year, kind, members, withoutAmount, unit, sumFen, sumPrecision } = group;
  const priced = members.filter(({ consequence }) => consequence.amount !== undefined);
  const [first] = priced;
  if (!first || priced.length < 2) return undefined;
  const title = consequenceKindTitle[kind];
  const total: Step = { label: `${title}合计（推算）`, role: 'total', value: valueOf(sumFen, sumPrecision, unit, '') };
  const uses = usesOf(priced);
  const isShort = priced.length <= MOST_DECISIONS;
  if (!isShort && uses.length < 2) return undefined;
  const chart: WaterfallChart = {
    kind: 'waterfall',
    name: `${year} 年${title}的资金从哪里来、到哪里去`,
    unit,
    rowTitle: '步骤',
    steps: [
      ...(isShort ? priced.map((entry) => decisionStep(index, entry, group)) : []),
      total,
      ...uses.map(({ use, fen, precision }): Step => ({
        label: use,
        role: 'change',
        value: valueOf(-fen as Fen, precision, unit, '−'),
      })),
    ],
  };
  const id = `freed-${regionCode}-${year}-${kind}`;
  const sum = formatFen(sumFen, unit, sumPrecision);
  return {
    id,
    title: `${fullRegionName(index.archive, regionCode)} ${year} 年预算${title} ${priced.length} 项，合计 ${sum}，${whereText(uses, unit)}`,
    lead: [
      '合计由本站逐项相加，去向照记录所印；钱是否已经用出去，本站未收录。',
      withoutAmount > 0 ? `另有 ${withoutAmount} 项没有印金额，不在图中。` : '',
    ].join(''),
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.consequence.citation, { kind: 'computed', unit }),
  };
}

/** One decision, as printed, on the way up to the sum. */
function decisionStep({ archive }: ArchiveIndex, { dossier, consequence }: LedgerEntry, { unit }: FreedMoney): Step {
  const { amount } = consequence;
  const label =
    dossier.printedName ?? archive.objects.get(`${dossier.regionCode}/${dossier.object}`)?.name ?? dossier.object;
  if (!amount) return { label, role: 'change', value: { value: undefined, text: '未印金额' } };
  const printed = formatMoney(amount);
  const text = amount.unit === unit ? printed.replace(unit, '') : printed;
  return {
    label,
    role: 'change',
    value: {
      value: Number(decimalInUnit(fenOf(amount), unit)),
      text: `+${text}`,
      isApproximate: precisionOf(amount) !== 'exact',
    },
  };
}

function whereText(uses: readonly Use[], unit: FreedMoney['unit']): string {
  const untold = uses.find(({ use }) => use === UNTOLD);
  if (!untold) return uses.some(({ use }) => use === UNSEEN) ? '原文没有看全，去向不全' : '都写明了去向';
  return uses.length === 1 ? '去向都未公开' : `其中 ${formatFen(untold.fen, unit, untold.precision)}去向未公开`;
}

type Use = { use: string; fen: Fen; precision: Precision };

/** The sums of the uses that are printed, in the order of the records, then of what has none. */
function usesOf(priced: readonly LedgerEntry[]): Use[] {
  const groups = Map.groupBy(
    priced,
    ({ consequence, seenWhole }) => consequence.usedFor ?? (seenWhole ? UNTOLD : UNSEEN),
  );
  const told = [...groups].filter(([use]) => use !== UNTOLD && use !== UNSEEN);
  const shared = told.length > MOST_USES ? told.splice(MOST_USES - 1).flatMap(([, members]) => members) : [];
  const rest = [UNSEEN, UNTOLD].map((use) => [use, groups.get(use) ?? []] as const);
  return [...told, ['其他去向', shared] as const, ...rest].flatMap(([use, members]) => {
    const amounts = members.flatMap(({ consequence }) => consequence.amount ?? []);
    if (amounts.length === 0) return [];
    return [{ use, fen: addFen(amounts.map(fenOf)), precision: combinePrecision(amounts.map(precisionOf), 'sum') }];
  });
}

function valueOf(fen: Fen, precision: Precision, unit: FreedMoney['unit'], sign: string) {
  const { before, after } = precisionMark[precision];
  const digits = groupThousands(padDecimals(decimalInUnit(Math.abs(fen) as Fen, unit), 2));
  return {
    value: Number(decimalInUnit(fen, unit)),
    text: `${before}${sign}${digits}${after}`,
    isApproximate: precision !== 'exact',
  };
}
