import type { Site } from '../../schemas/site.ts';
import type { DataField, DataTable } from './data-table.ts';

/** A file of a package with what is known of it once it is written. */
export type PackagedFile = { path: string; bytes: number; sha256: string };

/** A table as it lies in a package. */
export type PackagedTable = { table: DataTable; rows: number; csv: PackagedFile };

/** How much of the record a package holds. References that may lead out of it are not declared. */
export type PackageScope =
  { kind: 'whole' } | { kind: 'release' | 'region' | 'year'; name: string; title: string; tables: ReadonlySet<string> };

const PROFILE = 'https://datapackage.org/profiles/2.0';

export const PACKAGE_NAME = 'wenxiao';

/** What a reader must know of every package, in the package itself. */
export const READING_NOTES: readonly string[] = [
  '金额照原件印出（_text、_unit），旁边是折合的分（_fen）和精度（_precision：exact 准确，about 约，over 余，at-least 以上）。',
  '空白不等于零。没有数的，同名的 _absence 列写明原因；空单元格表示没有这一项。',
  'demo 为 true 的行是虚构的演示数据，不可与真实数据合用。',
  '单位自评、部门评价、财政评价、财政抽评不可混合排名或平均；百分比、分、票不可混合；合计行与明细不可相加。',
  '每行的 page 是网页地址，source 是来源的主键，source_place 是来源中的位置。',
  'CSV 是带 BOM 的 UTF-8；以 = + - @ 开头的文本前面加了一个单引号，免得被表格软件当作公式，JSON、XLSX 和 SQLite 中没有。',
  '编码列（如 000000、01）在表格软件里请按文本导入，或用 XLSX。',
];

/** `datapackage.json` (Data Package, version 2). The same record gives the same text. */
export function dataPackage(
  site: Site,
  scope: PackageScope,
  tables: readonly PackagedTable[],
  files: readonly PackagedFile[] = [],
): object {
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: scope.kind === 'whole' ? PACKAGE_NAME : `${PACKAGE_NAME}-${scope.name}`,
    title: scope.kind === 'whole' ? `${site.name}：全部数据` : `${site.name}：${scope.title}的数据`,
    description: READING_NOTES.join('\n'),
    version: site.asOf,
    created: `${site.asOf}T00:00:00Z`,
    keywords: ['预算绩效', '绩效目标', '绩效评价', '满意度'],
    resources: [
      ...tables.map((packaged) => tableResource(packaged, scope)),
      ...files.map(({ path, bytes, sha256 }) => ({
        name: path.replace(/[^a-z0-9._-]+/gi, '-').toLowerCase(),
        path,
        format: path.split('.').at(-1),
        bytes,
        hash: `sha256:${sha256}`,
      })),
    ],
  };
}

function tableResource({ table, rows, csv }: PackagedTable, scope: PackageScope): object {
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    type: 'table',
    path: csv.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    rowCount: rows,
    schema: tableSchema(table, scope),
  };
}

/** The Table Schema of a table (version 2). */
export function tableSchema({ fields }: DataTable, scope: PackageScope): object {
  const foreignKeys = fields
    .filter((field) => isDeclared(field, scope))
    .map(({ name, references }) => ({ fields: [name], reference: { resource: references, fields: ['key'] } }));
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: fields.map(describeField),
    missingValues: [{ value: '', label: '没有；有同名 _absence 列的，原因在那里' }],
    primaryKey: ['key'],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function isDeclared({ references, within }: DataField, scope: PackageScope): boolean {
  if (references === undefined) return false;
  if (scope.kind === 'whole') return true;
  if (!scope.tables.has(references)) return false;
  return scope.kind === 'release' || within === 'year' || (scope.kind === 'region' && within === 'region');
}

function describeField({ name, title, type, description, unit, enum: values, required }: DataField): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(name === 'key' ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    title,
    type: type === 'list' ? 'array' : type,
    ...(description ? { description } : {}),
    ...(unit ? { unit } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
