import type { CollectionName } from '../../schemas/collections.ts';
import { jsonSchemaOf, type JsonSchema } from '../../schemas/json-schema.ts';

const schemas = new Map<CollectionName, JsonSchema>();

/** A place within a record in words, from the titles of the schema: 绩效评价 第 1 项 · 总分. */
export function placeWords(collection: CollectionName, path: readonly (string | number)[]): string {
  let schema = schemas.get(collection);
  if (schema === undefined) schemas.set(collection, (schema = jsonSchemaOf(collection)));
  const words: string[] = [];
  for (const step of path) {
    const options: JsonSchema[] =
      schema === undefined ? [] : [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    if (typeof step === 'number') {
      schema = options.find(({ items }) => items)?.items;
      words.push(`${words.pop() ?? ''} 第 ${step + 1} 项`.trim());
      continue;
    }
    schema = options.find(({ properties }) => properties?.[step])?.properties?.[step];
    words.push(schema?.title ?? schema?.items?.title ?? step);
  }
  return words.join(' · ') || '整条记录';
}
