import { absence } from '../../model/absence.ts';
import { moneyUnit } from '../../model/money.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { jsonSchemaOf, type JsonSchema } from '../../schemas/json-schema.ts';
import type { DataColumn, DataField, DataValue } from './data-table.ts';
import { moneyColumns, quantityColumns } from './printed-columns.ts';

type Read<Row> = (row: Row) => unknown;

/** Fields that every row has by other means: the place it is filed under, who may read it, where it comes from. */
const COMMON = ['regionCode', 'fiscalYear', 'release', 'citation'];

/**
 * The columns of a shape of a collection, read from its schema, so that a new field is a new column. Groups are
 * flattened (`file_sha256`), lists are JSON, money is printed text with its fen.
 * `path` leads to the shape: `['evaluations', 'rows']`; lists are gone through. `except` names fields that are told in
 * tables or columns of their own.
 */
export function schemaColumns<Row>(
  collection: CollectionName,
  path: readonly string[],
  read: Read<Row>,
  except: readonly string[] = [],
): DataColumn<Row>[] {
  let shape = jsonSchemaOf(collection);
  for (const step of path) {
    const inner = shape.properties?.[step];
    if (!inner) throw new Error(`The schema of ${collection} has no ${path.join('.')}`);
    shape = inner.items ?? inner;
  }
  return columnsOf(shape, '', read, [...COMMON, ...except]);
}

function columnsOf<Row>(shape: JsonSchema, prefix: string, read: Read<Row>, except: readonly string[]) {
  const required = new Set(prefix === '' ? shape.required : []);
  return Object.entries(shape.properties ?? {})
    .filter(([name]) => !except.includes(name))
    .flatMap(([name, field]): DataColumn<Row>[] =>
      fieldColumns(
        `${prefix}${snake(name)}`,
        titleOf(name, field, shape),
        field,
        (row) => (read(row) as Record<string, unknown> | undefined)?.[name],
        required.has(name) && !mayBeBlank(field),
      ),
    );
}

function fieldColumns<Row>(
  name: string,
  title: string,
  field: JsonSchema,
  read: Read<Row>,
  required: boolean,
): DataColumn<Row>[] {
  const choices = field.anyOf ?? field.oneOf;
  if (choices?.some(isAbsence)) return absenceChoice(name, title, field, choices, read);
  if (choices?.every((choice) => choice.properties)) return columnsOf(merged(choices), `${name}_`, read, []);
  if (field.properties?.['text'] && field.properties['unit']) {
    const isMoney = field.properties['unit'].enum?.includes(moneyUnit.options[0]);
    return (isMoney ? moneyColumns<Row> : quantityColumns<Row>)(name, title, read as never);
  }
  if (field.properties) return columnsOf(field, `${name}_`, read, ['citation']);
  const { description } = field;
  const type = typeOf(field);
  const plain: DataField = {
    ...{ name, title, type, description, required },
    enum: type === 'string' ? (field.enum as string[] | undefined) : undefined,
  };
  return [{ ...plain, value: type === 'list' ? (row) => listText(read(row)) : (read as (row: Row) => DataValue) }];
}

/** A value or the reason why it is not there: two columns. */
function absenceChoice<Row>(
  name: string,
  title: string,
  { description }: JsonSchema,
  choices: readonly JsonSchema[],
  read: Read<Row>,
): DataColumn<Row>[] {
  const reasons: readonly string[] = absence.options;
  const isReason = (value: unknown) => reasons.includes(value as string);
  const type = typeOf(choices.find((choice) => !isAbsence(choice)) ?? {});
  return [
    {
      ...{ name, title, type, description },
      value: (row) => {
        const value = read(row);
        return isReason(value) ? undefined : (value as DataValue);
      },
    },
    {
      ...{ name: `${name}_absence`, title: `${title}为何没有`, type: 'string', enum: reasons },
      value: (row) => {
        const value = read(row);
        return isReason(value) ? (value as string) : undefined;
      },
    },
  ];
}

/** A printed text may be a blank cell, which a table cannot tell from nothing. */
function mayBeBlank({ type, enum: values, ...limits }: JsonSchema): boolean {
  return type === 'string' && !values && !('minLength' in limits || 'pattern' in limits || 'format' in limits);
}

function isAbsence({ enum: values }: JsonSchema): boolean {
  return values?.includes(absence.options[0]) ?? false;
}

/** Shapes told apart by `kind` as one: each field of any of them. */
function merged(choices: readonly JsonSchema[]): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const choice of choices) {
    for (const [name, field] of Object.entries(choice.properties ?? {})) {
      const known = properties[name];
      properties[name] =
        field.const === undefined ? field : { ...known, type: 'string', enum: [...(known?.enum ?? []), field.const] };
    }
  }
  return { type: 'object', properties };
}

function typeOf(field: JsonSchema & { format?: string }): DataField['type'] {
  if (field.type === 'array') return 'list';
  if (field.type === 'integer' || field.type === 'number' || field.type === 'boolean') return field.type;
  if (field.type === 'string' && field.format === 'date') return 'date';
  // A record of named values, or a choice of texts and lists, is written as JSON.
  return field.type === 'string' || field.enum ? 'string' : 'list';
}

function listText(value: unknown): DataValue {
  return value === undefined ? undefined : JSON.stringify(value);
}

/** Titles of fields that stand within a titled group and have none of their own. */
const INNER_TITLES: Readonly<Record<string, string>> = {
  no: '序号',
  text: '内容',
  name: '名称',
  kind: '种类',
  on: '日期',
  from: '起',
  to: '止',
  year: '年度',
  inferred: '推断',
  role: '作用',
  statement: '合计数据',
  why: '原因',
  fromYear: '起始年度',
  untilYear: '结束年度',
  indicators: '指标',
  basis: '依据',
  basisYear: '年度',
  scale: '量纲',
  who: '对象',
  count: '数量',
  amount: '金额',
  code: '编码',
  step: '步骤',
  office: '机关',
  conclusion: '结论',
  opinionCount: '意见条数',
  opinion: '意见',
  about: '涉及对象',
  reply: '答复',
  changed: '修改',
  sentOn: '送达日期',
  adoptedCount: '采纳条数',
  path: '位置',
  sha256: 'SHA-256',
  options: '选项',
  rows: '指标表',
  edited: '编',
  reviewed: '审',
  issued: '发',
  coverage: '收录范围声明',
  publicBenefit: '公益性',
  revenue: '收益性',
  capital: '资本性',
  evaluation: '评价',
  unit: '单位',
  id: '编号',
};

function titleOf(name: string, field: JsonSchema, shape: JsonSchema): string {
  const own = field.title ?? INNER_TITLES[name] ?? name;
  const isGroup = shape.title !== undefined && field.title === undefined && !('regionCode' in (shape.properties ?? {}));
  return isGroup && shape.title !== own ? `${shape.title}：${own}` : own;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
