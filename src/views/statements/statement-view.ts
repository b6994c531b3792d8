import { bookTitle } from '../../model/book.ts';
import { fenOf, formatFen, formatMoney, precisionOf, type Fen, type Money } from '../../model/money.ts';
import { formatDate, formatPeriod } from '../../model/period.ts';
import { combinePrecision } from '../../model/precision.ts';
import { formatQuantity, quantityDigits } from '../../model/quantity.ts';
import { reconcileSum } from '../../model/reconcile.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { StatementField } from '../../schemas/statement.ts';
import { statementAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { notesOf } from '../parts/notes.ts';
import { briefSourceLine } from '../parts/source-line.ts';
import type { Note, SourceLine } from '../shapes/table.ts';

type Statement = RecordOf<'statements'>;

/** Chinese names of the fields of budget performance management, in the order of the chain. */
export const statementFieldTitle: Record<StatementField, string> = {
  reform: '改革与制度',
  'pre-evaluation': '事前评估',
  target: '绩效目标',
  review: '目标审核',
  'indicator-library': '指标库',
  monitoring: '运行监控',
  evaluation: '绩效评价',
  satisfaction: '满意度',
  rectification: '整改',
  consequence: '结果应用与问责',
  disclosure: '公开',
  congress: '人大审查',
  assessment: '考核',
  procurement: '政府采购',
  'purchased-service': '政府购买服务',
  ppp: 'PPP 项目',
  'special-bond': '专项债券',
  subsidy: '补贴',
  transfer: '转移支付',
  'three-guarantees': '三保',
  debt: '政府债务',
  assets: '国有资产',
  organization: '机构与专家',
  training: '培训',
  publicity: '宣传',
  other: '其他',
};

/** A statement as a reader sees it. */
export type StatementView = {
  id: string;
  href: string;
  measure: string;
  valueText: string;
  isFigure: boolean;
  periodText: string;
  /** 口径, 累计数, 预算本. */
  qualifiers: readonly string[];
  note?: string | undefined;
  quote?: string | undefined;
  suspectedMisprint?: string | undefined;
  source: SourceLine;
  findings: readonly Note[];
  /** Addends and 其中 below it. */
  parts: readonly (StatementView & { role: 'addend' | 'of-which' })[];
  /** Printed total against the computed sum of its addends. */
  sum?: SumView | undefined;
};

/** The printed total beside the computed one. */
export type SumView = { state: 'equal' | 'rounding' | 'gap'; text: string };

/** The printed value with its unit and precision. */
export function statementValueText(value: Statement['value']): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.money);
    case 'quantity':
      return formatQuantity(value.quantity);
    case 'date':
      return formatDate(value.on);
    case 'text':
      return value.text;
  }
}

/** The statements of a region by field, parts below their totals. */
export function statementsByField(
  index: ArchiveIndex,
  regionCode: string,
): { field: StatementField; title: string; statements: StatementView[] }[] {
  const members = index.statements.get(regionCode) ?? [];
  const partsOf = Map.groupBy(
    members.filter(({ record }) => record.partOf),
    ({ record }) => record.partOf?.statement ?? '',
  );
  const tops = members.filter(({ record }) => !record.partOf);
  const fields = Map.groupBy(tops, ({ record }) => record.field);
  return (Object.keys(statementFieldTitle) as StatementField[]).flatMap((field) => {
    const inField = fields.get(field);
    if (!inField) return [];
    const statements = inField.map((keyed) => statementView(index, keyed, partsOf)).toSorted(byKindThenPeriod);
    return [{ field, title: statementFieldTitle[field], statements }];
  });
}

/** Figures before words, newest first. */
function byKindThenPeriod(a: StatementView, b: StatementView): number {
  if (a.isFigure !== b.isFigure) return a.isFigure ? -1 : 1;
  return b.periodText.localeCompare(a.periodText, 'zh-CN-u-nu-latn', { numeric: true }) || (a.id < b.id ? -1 : 1);
}

/** One statement with its parts. */
export function statementView(
  index: ArchiveIndex,
  { key, record }: Keyed<'statements'>,
  partsOf: ReadonlyMap<string, readonly Keyed<'statements'>[]> = new Map(),
): StatementView {
  const parts = (partsOf.get(record.id) ?? []).map((part) => ({
    ...statementView(index, part, partsOf),
    role: part.record.partOf?.role ?? ('addend' as const),
  }));
  const addends = (partsOf.get(record.id) ?? []).filter((part) => part.record.partOf?.role === 'addend');
  return {
    id: `s-${record.id}`,
    href: statementAddress(record.regionCode, record.id),
    measure: record.measure,
    valueText: statementValueText(record.value),
    isFigure: record.value.kind === 'money' || record.value.kind === 'quantity',
    periodText: formatPeriod(record.period),
    qualifiers: [
      record.book && bookTitle[record.book],
      record.scope,
      record.cumulative ? '累计数，不与年度数相加' : undefined,
    ].filter((text) => text !== undefined),
    note: record.note,
    quote: record.citation.quote,
    suspectedMisprint: record.suspectedMisprint,
    source: briefSourceLine(index, record.citation),
    findings: notesOf(index, 'statements', key).all,
    parts,
    sum:
      addends.length > 1
        ? sumView(
            record,
            addends.map((part) => part.record),
          )
        : undefined,
  };
}

/** Printed and computed stand side by side; a gap within rounding is explained as 四舍五入差异. */
function sumView(total: Statement, addends: readonly Statement[]): SumView | undefined {
  if (total.value.kind === 'money') return moneySum(total.value.money, addends);
  if (total.value.kind === 'quantity')
    return quantitySum(total.value.quantity.text, total.value.quantity.unit, addends);
  return undefined;
}

function moneySum(total: Money, addends: readonly Statement[]): SumView | undefined {
  const parts = addends.flatMap((part) => (part.value.kind === 'money' ? [part.value.money] : []));
  if (parts.length !== addends.length) return undefined;
  const { state, computedFen, differenceFen } = reconcileSum(total, parts);
  const precision = combinePrecision(parts.map(precisionOf), 'sum');
  const computed = formatFen(computedFen, total.unit, precision);
  const difference = formatFen(Math.abs(differenceFen) as Fen, total.unit);
  const printed = formatMoney(total);
  if (state === 'equal') return { state, text: `分项相加（推算）${computed}，与印出的合计一致。` };
  const why = state === 'rounding' ? '，在各分项取整的误差之内，为四舍五入差异。' : '，超出取整误差，原件未说明。';
  const direction = fenOf(total) > computedFen ? '多' : '少';
  return { state, text: `分项相加（推算）${computed}，印出的合计 ${printed}，${direction} ${difference}${why}` };
}

function quantitySum(total: string, unit: string, addends: readonly Statement[]): SumView | undefined {
  const parts = addends.flatMap((part) =>
    part.value.kind === 'quantity' ? [quantityDigits(part.value.quantity.text)] : [],
  );
  const printed = quantityDigits(total);
  if (printed === undefined || parts.length !== addends.length || parts.some((part) => part === undefined))
    return undefined;
  const computed = parts.reduce((sum, part) => sum + Number(part), 0);
  return computed === Number(printed)
    ? { state: 'equal', text: `分项相加（推算）${computed}${unit}，与印出的合计一致。` }
    : { state: 'gap', text: `分项相加（推算）${computed}${unit}，印出的合计 ${printed}${unit}，原件未说明差额。` };
}
