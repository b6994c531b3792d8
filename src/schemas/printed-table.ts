import { z } from 'zod';
import { book } from '../model/book.ts';
import { moneyUnit } from '../model/money.ts';

/** What a money column holds. The printed title stands beside it. */
export const columnKey = z
  .enum([
    'amount',
    'total',
    'basic',
    'project',
    'superior-remittance',
    'operating',
    'subordinate-subsidy',
    'fiscal',
    'superior-subsidy',
    'undertaking',
    'subordinate-remittance',
    'other',
    'general',
    'fund',
    'state-capital',
    'social-insurance',
    'fiscal-account',
    'carried-over',
    'personnel',
    'public',
    'prior',
    'initial',
    'adjusted',
    'executed',
    'final',
    'change',
    'change-percent',
    'opening',
    'income',
    'closing',
    'abroad',
    'vehicle',
    'vehicle-purchase',
    'vehicle-running',
    'reception',
    'running-cost',
    'count',
    'text',
  ])
  .meta({ title: '列' });
export type ColumnKey = z.infer<typeof columnKey>;

const printedColumn = z.strictObject({
  key: columnKey,
  title: z.string().min(1).meta({ title: '列名' }),
  /** The header above, where the print has two levels. */
  group: z.string().min(1).optional().meta({ title: '上级列名' }),
  /** The column's own unit, where it differs from the table's. */
  unit: moneyUnit.optional(),
});

/** What a row is, where it is more than a line. */
export const rowRole = z
  .enum([
    /** 合计 of the lines. */
    'total',
    /** 本年收入合计, 本年支出合计. */
    'year-total',
    /** 总计, with balances. */
    'grand-total',
    'opening',
    'closing',
    'non-fiscal-surplus',
    'surplus-distribution',
    'personnel-total',
    'public-total',
    /** 其中: not added to its parent. */
    'of-which',
    'budget',
    'final',
  ])
  .meta({ title: '行的作用' });
export type RowRole = z.infer<typeof rowRole>;

const printedRow = z.strictObject({
  code: z.string().min(1).optional().meta({ title: '科目编码' }),
  label: z.string().meta({ title: '项目' }),
  role: rowRole.optional(),
  /** One printed text per column; an empty string is a blank cell, `"0.00"` a printed zero. */
  cells: z.string().array(),
});

/** One side of a form: 收入 or 支出, or the whole where there is one side. */
const printedPart = z
  .strictObject({
    title: z.string().min(1).optional().meta({ title: '部分' }),
    columns: printedColumn.array().min(1),
    rows: printedRow.array(),
  })
  .superRefine((part, context) => {
    part.rows.forEach((row, index) => {
      if (row.cells.length === part.columns.length) return;
      context.addIssue({
        code: 'custom',
        path: ['rows', index, 'cells'],
        message: `“${row.label}”有 ${row.cells.length} 格，应与列数 ${part.columns.length} 相同`,
      });
    });
  });

/** Which official form a table is, so that identities between tables can be checked. */
export const tableForm = z
  .enum([
    'income-expenditure',
    'income',
    'expenditure',
    'fiscal-income-expenditure',
    'general-expenditure',
    'general-basic',
    'three-public',
    'fund',
    'state-capital',
    'social-insurance',
    'project-list',
    'procurement',
    'transfer',
    'debt',
    'revenue',
    'other',
  ])
  .meta({ title: '表式' });
export type TableForm = z.infer<typeof tableForm>;

/** A table of a budget or account, as printed. */
export const printedTable = z
  .strictObject({
    /** 公开01表 → `01`. */
    no: z.string().min(1).meta({ title: '表号' }),
    form: tableForm,
    name: z.string().min(1).meta({ title: '表名' }),
    book: book.optional(),
    unit: moneyUnit,
    parts: printedPart.array(),
    /** The sentence that an empty table must carry. */
    emptyNote: z.string().min(1).optional().meta({ title: '空表说明' }),
    note: z.string().min(1).optional().meta({ title: '表注' }),
    place: z.string().min(1).optional().meta({ title: '位置' }),
  })
  .meta({ title: '印出的表' });
export type PrintedTable = z.infer<typeof printedTable>;
export type PrintedPart = PrintedTable['parts'][number];
export type PrintedRow = PrintedPart['rows'][number];
