import { collectionNames, collections, type CollectionName } from '../../schemas/collections.ts';
import { jsonSchemaOf, type JsonSchema } from '../../schemas/json-schema.ts';

/** A field of a collection as the 数据字典 lists it. */
export type FieldEntry = { name: string; title: string; type: string; required: boolean; depth: number };

export type CollectionEntry = {
  name: CollectionName;
  title: string;
  folder: string;
  path: string;
  fields: FieldEntry[];
};

const TYPE_TITLE: Record<string, string> = {
  string: '文本',
  number: '数',
  integer: '整数',
  boolean: '是否',
  object: '组',
  array: '列表',
};

/** Fields below this depth belong to shapes that are listed on their own, such as 金额. */
const MAXIMUM_DEPTH = 2;

/** Every collection with its fields, read from the schemas. */
export function dictionary(): CollectionEntry[] {
  return collectionNames.map((name) => {
    const schema = jsonSchemaOf(name);
    return {
      name,
      title: schema.title ?? name,
      folder: `content/${collections[name].folder}/`,
      path: collections[name].path || (collections[name].format === 'markdown' ? '{id}.md' : name),
      fields: fieldsOf(schema, 0),
    };
  });
}

function fieldsOf(schema: JsonSchema, depth: number): FieldEntry[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = field.type === 'array' ? field.items : field;
    return [
      {
        name,
        title: field.title ?? inner?.title ?? '',
        type: typeText(field),
        required: schema.required?.includes(name) ?? false,
        depth,
      },
      ...(inner?.properties && depth < MAXIMUM_DEPTH ? fieldsOf(inner, depth + 1) : []),
    ];
  });
}

function typeText(field: JsonSchema): string {
  if (field.const !== undefined) return String(field.const);
  if (field.enum) return field.enum.join('、');
  const choices = field.anyOf ?? field.oneOf;
  if (choices) return [...new Set(choices.map(typeText))].join('，或');
  if (field.type === 'array') return `${typeText(field.items ?? {})}的列表`;
  return TYPE_TITLE[field.type ?? ''] ?? field.type ?? '';
}
