import { dataAddress, dataFieldsAddress, dataFileAddress, sqlAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { Table } from '../shapes/table.ts';
import { PACKAGE_NAME } from './data-package.ts';
import type { DataTable } from './data-table.ts';
import { dataTableGroups, dataTables } from './data-tables.ts';
import { sqlExamples, type SqlExample } from './sql-examples.ts';

export type SqlPage = SectionedPage & {
  /** Site-root address of the database that the page asks. */
  database: string;
  examples: readonly SqlExample[];
  /** The database holds what is invented, too. */
  withDemo: boolean;
};

/** 用 SQL 查数: below the place where a reader writes SQL, every table with its fields. */
export function sqlPage({ site }: ArchiveIndex): SqlPage {
  return {
    database: dataFileAddress(`${PACKAGE_NAME}.sqlite`),
    examples: sqlExamples,
    withDemo: site.includeDemo,
    address: sqlAddress,
    title: '用 SQL 查数',
    lead: `用 SQL 从 ${dataTables.length} 张表里查数。数据库下载到您的浏览器里，查询在您的电脑上进行，不发给任何人。`,
    description: `在浏览器里用 SQL 查本站公开的 ${dataTables.length} 张表，结果可下载为 CSV；附例句和全部表名、字段名。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '数据下载', href: dataAddress }, { label: '用 SQL 查数' }],
    demo: false,
    sections: section(
      'tables',
      '表和字段',
      dataTableGroups.map(({ id, title, tables }) => ({ kind: 'table', table: namesTable(id, title, tables) })),
      '金额的 _fen 列以分为单位；是否一类的列，1 为是，0 为否；日期是 2020-09-30 这样的文字。点表名看每个字段的说明。',
    ),
  };
}

function namesTable(id: string, title: string, tables: readonly DataTable[]): Table {
  return {
    id: `names-${id}`,
    caption: title,
    isStacked: true,
    rowTitle: '表名',
    columns: [
      { key: 'title', title: '内容' },
      { key: 'fields', title: '字段' },
    ],
    rows: tables.map((table) => ({
      header: table.name,
      href: `${dataFieldsAddress}#${table.name}`,
      cells: [table.title, table.fields.map(({ name }) => name).join(' ')].map((text) => ({
        text,
        kind: 'text' as const,
      })),
    })),
  };
}
