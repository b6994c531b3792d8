import type { Citation } from '../../schemas/citation.ts';
import type { CollectionName, RecordOf } from '../../schemas/collections.ts';
import { dataTable, type DataColumn, type DataRow, type DataTable } from './data-table.ts';
import { jsonSchemaOf } from '../../schemas/json-schema.ts';
import { schemaColumns } from './schema-columns.ts';

/** A row that is a whole record of a collection. */
export type RecordRow<Name extends CollectionName> = DataRow & { record: RecordOf<Name> };

type Options<Name extends CollectionName> = {
  name: string;
  title: string;
  description: string;
  collection: Name;
  page: (key: string, record: RecordOf<Name>) => string;
  /** Columns beside those of the schema: names of other records, parsed values. */
  more?: readonly DataColumn<RecordRow<Name>>[];
  except?: readonly string[];
};

type Filed = { regionCode?: string; fiscalYear?: number; citation?: Citation };

/** The table of a collection: one row a record, its fields as the schema has them. */
export function recordTable<Name extends CollectionName>(options: Options<Name>): DataTable {
  const { collection, more = [], except = [], page, ...table } = options;
  const properties = Object.keys(jsonSchemaOf(collection).properties ?? {});
  return dataTable<RecordRow<Name>>({
    ...table,
    columns: [...more, ...schemaColumns<RecordRow<Name>>(collection, [], ({ record }) => record, except)],
    has: {
      region: properties.includes('regionCode'),
      year: properties.includes('fiscalYear'),
      citation: properties.includes('citation'),
    },
    *rows({ archive }) {
      for (const [key, record] of archive[collection] as ReadonlyMap<string, RecordOf<Name>>) {
        const { regionCode, fiscalYear, citation } = record as Filed;
        yield { key, region: regionCode, year: fiscalYear, citation, page: page(key, record), record };
      }
    },
  });
}

/** The column that names a record of the same region by its id. */
export function namedInRegion<Row extends DataRow>(
  name: string,
  title: string,
  references: string,
  id: (row: Row) => string | undefined,
): DataColumn<Row> {
  return {
    ...{ name, title, type: 'string', references, within: 'region' },
    value: (row) => {
      const named = id(row);
      return named === undefined ? undefined : `${row.region}/${named}`;
    },
  };
}

/** The column that names a record by its full key. */
export function namedByKey<Row extends DataRow>(
  name: string,
  title: string,
  references: string,
  key: (row: Row) => string | undefined,
): DataColumn<Row> {
  return { ...{ name, title, type: 'string', references }, value: key };
}

/** The column that names the row of which this one is a part. */
export function namedParent<Row extends DataRow>(
  name: string,
  title: string,
  references: string,
  key: (row: Row) => string | undefined,
): DataColumn<Row> {
  return { ...namedByKey(name, title, references, key), within: 'year' };
}
