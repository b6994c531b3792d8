import { z } from 'zod';
import { collections, type CollectionName } from './collections.ts';

/** The parts of JSON Schema that the collections use. */
export type JsonSchema = {
  title?: string;
  description?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
};

/** The JSON Schema of a collection's files as stored. */
export function jsonSchemaOf(name: CollectionName): JsonSchema {
  return z.toJSONSchema(collections[name].schema, { io: 'input', reused: 'inline' }) as JsonSchema;
}
