import type { MoneyUnit } from '../../../model/money.ts';
import { isMoneyColumn } from '../../../rules/accounts/table-cells.ts';
import type { Budget } from '../../../schemas/account.ts';
import type { Citation } from '../../../schemas/citation.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import type { PrintedPart, PrintedTable } from '../../../schemas/printed-table.ts';
import { assetAddress, budgetAddress, debtAddress, finalAccountAddress } from '../../address.ts';
import type { ArchiveIndex } from '../../archive/archive-index.ts';
import { printedRowId } from '../../parts/printed-table.ts';
import { absenceColumn, fenOfCell, numberOfText } from '../printed-columns.ts';
import { dataTable, type DataRow, type DataTable } from '../data-table.ts';
import { namedInRegion, namedParent } from '../record-table.ts';
import { schemaColumns } from '../schema-columns.ts';

const KINDS = ['budgets', 'finalAccounts', 'debts', 'assets'] as const satisfies readonly CollectionName[];
const KIND_OF = { budgets: 'budget', finalAccounts: 'final-account', debts: 'debt', assets: 'asset' } as const;
const ADDRESS_OF = {
  budgets: budgetAddress,
  finalAccounts: finalAccountAddress,
  debts: debtAddress,
  assets: assetAddress,
} as const;

type Printed = {
  title: string;
  scope?: string;
  kind?: string;
  agencyCode?: string | undefined;
  tables: PrintedTable[];
  figures?: NonNullable<Budget['figures']>;
  notes?: string[];
  units?: unknown;
  approvedOn?: string;
  publishedOn?: string;
};

type AccountRow = DataRow & { account: string; kind: (typeof KIND_OF)[keyof typeof KIND_OF]; record: Printed };

function* accountRows({ archive }: ArchiveIndex): Generator<AccountRow> {
  for (const collection of KINDS) {
    for (const [key, record] of archive[collection]) {
      const filed = record as { regionCode: string; fiscalYear: number; citation: Citation };
      yield {
        key: `${KIND_OF[collection]}/${key}`,
        account: `${KIND_OF[collection]}/${key}`,
        region: filed.regionCode,
        year: filed.fiscalYear,
        citation: filed.citation,
        page: ADDRESS_OF[collection](key),
        kind: KIND_OF[collection],
        record: record as unknown as Printed,
      };
    }
  }
}

type TableRow = AccountRow & { table: PrintedTable };

function* tableRows(index: ArchiveIndex): Generator<TableRow> {
  for (const row of accountRows(index)) {
    for (const table of row.record.tables) {
      const citation = row.citation && { ...row.citation, ...(table.place ? { place: table.place } : {}) };
      yield { ...row, key: `${row.account}/t${table.no}`, page: `${row.page}#t${table.no}`, citation, table };
    }
  }
}

type CellRow = TableRow & { tableKey: string; part: PrintedPart; partNo: number; row: number; column: number };

function* cellRows(index: ArchiveIndex): Generator<CellRow> {
  for (const row of tableRows(index)) {
    for (const [partIndex, part] of row.table.parts.entries()) {
      for (const [rowIndex, { cells }] of part.rows.entries()) {
        const anchor = printedRowId(row.table, partIndex, rowIndex);
        const place = { ...row, tableKey: row.key, part, partNo: partIndex + 1, row: rowIndex };
        for (const column of cells.keys()) {
          yield {
            ...place,
            key: `${row.key}/${partIndex + 1}-${rowIndex + 1}-${column + 1}`,
            page: `${row.page.split('#')[0]}#${anchor}`,
            column,
          };
        }
      }
    }
  }
}

const cellText = ({ part, row, column }: CellRow) => part.rows[row]?.cells[column];
const cellUnit = ({ part, table, column }: CellRow): MoneyUnit => part.columns[column]?.unit ?? table.unit;
const columnOf = ({ part, column }: CellRow) => part.columns[column];
const rowOf = ({ part, row }: CellRow) => part.rows[row];

type FigureRow = AccountRow & { figure: NonNullable<Budget['figures']>[number] };

/** Budgets, final accounts, debts and assets as printed: records, tables, cells, figures of the text. */
export const accountTables: readonly DataTable[] = [
  dataTable<AccountRow>({
    name: 'accounts',
    title: '预算、决算、债务和资产',
    description:
      '一份预算、决算、债务或资产公开材料一行；其中的表和数在 account_tables、account_cells、account_figures。',
    columns: [
      { name: 'record_kind', title: '种类', type: 'string', enum: Object.values(KIND_OF), value: ({ kind }) => kind },
      namedInRegion('agency', '预算单位', 'agencies', ({ record }) => record.agencyCode),
      ...schemaColumns<AccountRow>('budgets', [], ({ record }) => record, ['agencyCode', 'tables', 'figures']).map(
        (column) => (column.name === 'scope' ? { ...column, required: false } : column),
      ),
      { name: 'subject', title: '债务或资产的内容', type: 'string', value: ({ record }) => record.kind },
    ],
    rows: accountRows,
  }),
  dataTable<TableRow>({
    name: 'account_tables',
    title: '印出的表',
    description: '预算、决算等材料里的每一张表一行。',
    columns: [
      namedParent('account', '材料', 'accounts', ({ account }) => account),
      ...schemaColumns<TableRow>('budgets', ['tables'], ({ table }) => table, ['parts', 'place']),
    ],
    rows: tableRows,
  }),
  dataTable<CellRow>({
    name: 'account_cells',
    title: '印出的表的每一格',
    description: '一格一行：印出的字、折合的分或数值、空白的原因。合计行（role）不要与明细相加。',
    columns: [
      namedParent('account_table', '表', 'account_tables', ({ tableKey }) => tableKey),
      { name: 'part_no', title: '部分序号', type: 'integer', value: ({ partNo }) => partNo },
      { name: 'part_title', title: '部分', type: 'string', value: ({ part }) => part.title },
      { name: 'row_no', title: '行序号', type: 'integer', value: ({ row }) => row + 1 },
      ...schemaColumns<CellRow>('budgets', ['tables', 'parts', 'rows'], rowOf, ['cells']),
      { name: 'column_no', title: '列序号', type: 'integer', value: ({ column }) => column + 1 },
      { name: 'column_key', title: '列', type: 'string', value: (row) => columnOf(row)?.key },
      { name: 'column_title', title: '列名', type: 'string', value: (row) => columnOf(row)?.title },
      { name: 'column_group', title: '上级列名', type: 'string', value: (row) => columnOf(row)?.group },
      { name: 'text', title: '印出的字', type: 'string', value: cellText },
      {
        name: 'amount_unit',
        title: '金额单位',
        type: 'string',
        value: (row) => (isMoneyColumn(columnOf(row)?.key) ? cellUnit(row) : undefined),
      },
      {
        name: 'amount_fen',
        title: '金额（折合分）',
        type: 'integer',
        unit: 'fen',
        value: (row) =>
          isMoneyColumn(columnOf(row)?.key) ? fenOfCell({ text: cellText(row), unit: cellUnit(row) }) : undefined,
      },
      {
        name: 'number_value',
        title: '数值（不是金额的列）',
        type: 'number',
        value: (row) => (isMoneyColumn(columnOf(row)?.key) ? undefined : numberOfText(cellText(row))),
      },
      absenceColumn('cell', '这一格', cellText),
    ],
    rows: cellRows,
  }),
  dataTable<FigureRow>({
    name: 'account_figures',
    title: '文字说明中的数',
    description: '预算、决算的文字部分印出的数，与表中的数分别收录。',
    columns: [
      namedParent('account', '材料', 'accounts', ({ account }) => account),
      ...schemaColumns<FigureRow>('budgets', ['figures'], ({ figure }) => figure),
    ],
    *rows(index) {
      for (const row of accountRows(index)) {
        for (const figure of row.record.figures ?? []) {
          yield { ...row, key: `${row.account}/f-${figure.id}`, page: `${row.page}#f-${figure.id}`, figure };
        }
      }
    },
  }),
];
