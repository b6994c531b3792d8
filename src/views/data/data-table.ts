import type { Citation } from '../../schemas/citation.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { isDemoCode } from '../../model/demo.ts';

/** What a cell of a data table holds. `undefined` is nothing; an empty text is a printed blank. */
export type DataValue = string | number | boolean | undefined;

/** A column as the data package describes it (Table Schema, version 2). */
export type DataField = {
  name: string;
  title: string;
  /** `list` is a JSON array written as text. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  description?: string | undefined;
  /** Unit of measure: 分 of money is `fen`. */
  unit?: string | undefined;
  enum?: readonly string[] | undefined;
  required?: boolean | undefined;
  /** The table whose `key` the values name. */
  references?: DataTableName | undefined;
  /** Where the row that is named surely lies: in the same year of the same region, in the same region, or anywhere. */
  within?: 'year' | 'region' | undefined;
};

export type DataColumn<Row> = DataField & { value: (row: Row) => DataValue };

/** A row before it is cut into columns: its key, whose it is, and where it can be read. */
export type DataRow = {
  /** Unique in the table, and the same in every build. */
  key: string;
  region?: string | undefined;
  year?: number | undefined;
  /** Address on the site, with the anchor of the place. */
  page: string;
  citation?: Citation | undefined;
};

export type DataTableName = string;

export type DataTable = {
  name: DataTableName;
  title: string;
  description: string;
  /** The first field is `key`. */
  fields: readonly DataField[];
  /** Position of `region_code` and `fiscal_year`, where the table has them. */
  regionAt: number | undefined;
  yearAt: number | undefined;
  rows: (index: ArchiveIndex) => Iterable<readonly DataValue[]>;
};

type Definition<Row extends DataRow> = {
  name: DataTableName;
  title: string;
  description: string;
  columns: readonly DataColumn<Row>[];
  rows: (index: ArchiveIndex) => Iterable<Row>;
  /** What the table has besides its own columns. Everything where not said. */
  has?: { region?: boolean; year?: boolean; citation?: boolean };
};

/** A table with the columns that all have in common: key, region and year before, page, source and demo behind. */
export function dataTable<Row extends DataRow>(definition: Definition<Row>): DataTable {
  const { name, title, description, has = {}, rows } = definition;
  const columns: readonly DataColumn<Row>[] = [
    { name: 'key', title: '主键', type: 'string', required: true, value: ({ key }) => key },
    ...(has.region === false ? [] : [regionColumn]),
    ...(has.year === false ? [] : [yearColumn]),
    ...definition.columns,
    pageColumn,
    ...(has.citation === false ? [] : citationColumns),
    demoColumn,
  ];
  const valuesOf = columns.map(({ value }) => value);
  const at = (column: string) => {
    const position = columns.findIndex((candidate) => candidate.name === column);
    return position < 0 ? undefined : position;
  };
  return {
    ...{ name, title, description },
    fields: columns.map(({ value: _, ...field }) => field),
    regionAt: at(name === 'regions' ? 'key' : 'region_code'),
    yearAt: at('fiscal_year'),
    *rows(index) {
      for (const row of rows(index)) yield valuesOf.map((value) => value(row));
    },
  };
}

const regionColumn: DataColumn<DataRow> = {
  name: 'region_code',
  title: '行政区划代码',
  type: 'string',
  required: true,
  references: 'regions',
  value: ({ region }) => region,
};

const yearColumn: DataColumn<DataRow> = {
  name: 'fiscal_year',
  title: '预算年度',
  type: 'integer',
  value: ({ year }) => year,
};

const pageColumn: DataColumn<DataRow> = {
  name: 'page',
  title: '网页地址',
  type: 'string',
  required: true,
  description: '本站内的地址，# 之后是页内位置',
  value: ({ page }) => page,
};

const citationColumns: readonly DataColumn<DataRow>[] = [
  {
    name: 'source',
    title: '来源',
    type: 'string',
    references: 'sources',
    value: ({ citation }) => citation?.source,
  },
  { name: 'source_place', title: '来源中的位置', type: 'string', value: ({ citation }) => citation?.place },
  { name: 'source_quote', title: '原句', type: 'string', value: ({ citation }) => citation?.quote },
];

const demoColumn: DataColumn<DataRow> = {
  name: 'demo',
  title: '示例',
  type: 'boolean',
  required: true,
  description: '虚构的演示数据，不可与真实数据合用',
  value: ({ region, key }) => isDemoCode(region ?? key),
};
