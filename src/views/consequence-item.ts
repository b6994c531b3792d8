import type { RegionCode } from '../model/codes.ts';
import { formatMoney, precisionOf } from '../model/money.ts';
import { formatDate, formatPeriod, yearOfPeriod } from '../model/period.ts';
import { consequenceKindTitle, type ConsequenceKind } from '../schemas/consequence.ts';
import { objectAddress, statementAddress } from './address.ts';
import { fullRegionName, type ArchiveIndex } from './archive-index.ts';
import { sourceOf } from './source-line.ts';
import { statementValueText } from './statement-view.ts';
import type { Row } from './table.ts';

const PRECISION_TITLE = { exact: '精确数', about: '约数', over: '余数', 'at-least': '以上' } as const;

/** One decision or one statement of decisions, as a row of the ledger. */
export type ConsequenceItem = { kind: ConsequenceKind; regionCode: RegionCode; year: number | undefined; row: Row };

/** All decisions of dossiers and all statements with a consequence, of one kind, newest first. */
export function consequenceItems(index: ArchiveIndex, kind: ConsequenceKind): ConsequenceItem[] {
  const decisions = [...index.dossiers.values()].flat().flatMap(({ record }) =>
    (record.consequences ?? [])
      .filter((decision) => decision.kind === kind)
      .map((decision) => {
        const key = `${record.regionCode}/${record.object}`;
        return itemOf(index, {
          kind,
          regionCode: record.regionCode,
          year: record.fiscalYear,
          header: record.printedName ?? index.archive.objects.get(key)?.name ?? record.object,
          href: `${objectAddress(key)}#y${record.fiscalYear}-consequence`,
          when: decision.on ? formatDate(decision.on) : `${record.fiscalYear} 年`,
          value: decision.amount && formatMoney(decision.amount),
          precision: decision.amount && PRECISION_TITLE[precisionOf(decision.amount)],
          basis: [decision.office, decision.basis, decision.text].filter(Boolean).join('；'),
          budget: decision.budgetYear === undefined ? undefined : `${decision.budgetYear} 年预算`,
          usedFor: decision.usedFor,
          source: sourceOf(index, decision.citation).title,
        });
      }),
  );
  const statements = (index.statementsOfConsequence.get(kind) ?? []).map(({ record }) => {
    const { value } = record;
    const precision =
      value.kind === 'money'
        ? precisionOf(value.money)
        : value.kind === 'quantity'
          ? (value.quantity.precision ?? 'exact')
          : undefined;
    return itemOf(index, {
      kind,
      regionCode: record.regionCode,
      year: yearOfPeriod(record.period),
      header: record.measure,
      href: statementAddress(record.regionCode, record.id),
      when: formatPeriod(record.period),
      value: statementValueText(value),
      precision: [
        precision && PRECISION_TITLE[precision],
        record.cumulative && '累计数',
        record.partOf && (record.partOf.role === 'of-which' ? '其中，已含在合计内' : '合计的一部分'),
      ]
        .filter(Boolean)
        .join('，'),
      basis: record.scope ?? '',
      budget: undefined,
      usedFor: undefined,
      source: sourceOf(index, record.citation).title,
    });
  });
  return [...decisions, ...statements].toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

type Told = {
  kind: ConsequenceKind;
  regionCode: RegionCode;
  year: number | undefined;
  header: string;
  href: string;
  when: string;
  value: string | undefined;
  precision: string | undefined;
  basis: string;
  budget: string | undefined;
  usedFor: string | undefined;
  source: string;
};

function itemOf(index: ArchiveIndex, told: Told): ConsequenceItem {
  const region = fullRegionName(index.archive, told.regionCode);
  const absent = (text: string | undefined) =>
    text ? ({ text, kind: 'text' } as const) : ({ text: '本站未收录', kind: 'absent' } as const);
  return {
    kind: told.kind,
    regionCode: told.regionCode,
    year: told.year,
    row: {
      header: told.header,
      href: told.href,
      cells: [
        { text: region, kind: 'text' },
        { text: told.when, kind: 'text' },
        told.value ? { text: told.value, kind: 'number' } : { text: '未印', kind: 'absent' },
        { text: told.precision ?? '', kind: 'text' },
        absent(told.basis),
        absent(told.budget),
        told.kind === 'recover' ? absent(told.usedFor) : { text: told.usedFor ?? '', kind: 'text' },
        { text: told.source, kind: 'text' },
      ],
      facets: {
        kind: [consequenceKindTitle[told.kind]],
        region: [region],
        year: [told.year === undefined ? '未注明年份' : String(told.year)],
      },
    },
  };
}

/** The columns of the ledger, for the rows above. */
export const LEDGER_COLUMNS = [
  { key: 'region', title: '地区' },
  { key: 'when', title: '时间' },
  { key: 'value', title: '金额或数量（印出）', numeric: true },
  { key: 'precision', title: '精度与口径' },
  { key: 'basis', title: '依据或范围' },
  { key: 'budget', title: '影响的预算' },
  { key: 'usedFor', title: '资金去向' },
  { key: 'source', title: '来源' },
] as const;
