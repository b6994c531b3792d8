import type { RegionCode } from '../../model/codes.ts';
import { formatMoney, precisionOf } from '../../model/money.ts';
import { formatDate, formatPeriod, yearOfPeriod } from '../../model/period.ts';
import { consequenceKindTitle, type ConsequenceKind } from '../../schemas/consequence.ts';
import { FREED_KINDS } from '../../rules/ledger/ledger-entries.ts';
import { isSeenWhole } from '../../rules/walk-records.ts';
import { objectAddress, statementAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { statementValueText } from '../statements/statement-view.ts';
import type { Cell, Column, Row, Table } from '../shapes/table.ts';

/** The mark before a figure that is not exact. */
const PRECISION_MARK = { exact: undefined, about: '约数', over: '余数', 'at-least': '以上' } as const;

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
          mark: decision.amount && PRECISION_MARK[precisionOf(decision.amount)],
          basis: [decision.office, decision.basis, decision.text].filter(Boolean).join('；'),
          budget: decision.budgetYear === undefined ? undefined : `${decision.budgetYear} 年预算`,
          usedFor: decision.usedFor,
          seenWhole: isSeenWhole(index.archive, decision.citation),
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
      mark: record.cumulative ? '累计' : precision && PRECISION_MARK[precision],
      basis: [
        record.scope,
        record.partOf && (record.partOf.role === 'of-which' ? '其中项，已含在合计内' : '合计的一部分'),
      ]
        .filter(Boolean)
        .join('，'),
      budget: undefined,
      usedFor: undefined,
      seenWhole: false,
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
  mark: string | undefined;
  basis: string;
  budget: string | undefined;
  usedFor: string | undefined;
  /** Whether the whole source was seen: only then is a use that it does not print 去向未公开. */
  seenWhole: boolean;
};

function itemOf(index: ArchiveIndex, told: Told): ConsequenceItem {
  const region = fullRegionName(index.archive, told.regionCode);
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
        told.value
          ? { text: told.value, kind: 'number', mark: told.mark }
          : { text: '', kind: 'absent', title: '未印金额' },
        cellOr(told.basis, '原件未说明'),
        cellOr(told.budget, '原件未说明'),
        told.usedFor || !FREED_KINDS.has(told.kind)
          ? cellOr(told.usedFor, '不适用')
          : { text: told.seenWhole ? '去向未公开' : '本站未收录', kind: 'absent' },
      ],
      facets: {
        kind: [consequenceKindTitle[told.kind]],
        region: [region],
        year: [told.year === undefined ? '未注明年份' : String(told.year)],
      },
    },
  };
}

function cellOr(text: string | undefined, why: string): Cell {
  return text ? { text, kind: 'text' } : { text: '', kind: 'absent', title: why };
}

/** Columns that are left out where no row tells them. */
const OPTIONAL = new Set(['budget', 'usedFor']);

const COLUMNS: readonly Column[] = [
  { key: 'region', title: '地区' },
  { key: 'when', title: '时间' },
  { key: 'value', title: '金额、数量或决定（印出）' },
  { key: 'basis', title: '依据或范围' },
  { key: 'budget', title: '影响的预算' },
  { key: 'usedFor', title: '资金去向' },
];

/** Columns and rows of a ledger. Where money that was set free went is always asked. */
export function ledgerOf(items: readonly ConsequenceItem[]): Pick<Table, 'columns' | 'rows'> {
  const shown = COLUMNS.map(
    ({ key }, position) =>
      !OPTIONAL.has(key) ||
      items.some(
        ({ kind, row }) => row.cells[position]?.kind !== 'absent' || (key === 'usedFor' && FREED_KINDS.has(kind)),
      ),
  );
  return {
    columns: COLUMNS.filter((_, position) => shown[position]),
    rows: items.map(({ row }) => ({ ...row, cells: row.cells.filter((_, position) => shown[position]) })),
  };
}
