import type { DataTable } from './data-table.ts';
import { accountTables } from './tables/account-tables.ts';
import { findingTable } from './tables/finding-table.ts';
import { libraryTables } from './tables/library-tables.ts';
import { objectTables } from './tables/object-tables.ts';
import { placeTables } from './tables/place-tables.ts';
import { resultTables } from './tables/result-tables.ts';
import { surveyTables } from './tables/survey-tables.ts';

/** Tables by what they are about, as the 数据下载 page lists them. */
export const dataTableGroups: readonly { id: string; title: string; tables: readonly DataTable[] }[] = [
  { id: 'places', title: '地区、单位和来源', tables: placeTables },
  { id: 'accounts', title: '预算、决算、债务和资产', tables: accountTables },
  { id: 'objects', title: '对象和它的预算', tables: objectTables },
  { id: 'results', title: '目标、监控、评价、整改和结果应用', tables: resultTables },
  { id: 'surveys', title: '满意度', tables: surveyTables },
  { id: 'library', title: '资料库', tables: libraryTables },
  { id: 'findings', title: '校验发现', tables: [findingTable] },
];

/** Every table of the data package. */
export const dataTables: readonly DataTable[] = dataTableGroups.flatMap(({ tables }) => tables);
