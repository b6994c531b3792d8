import { z } from 'zod';

const field = z.object({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'array']),
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.string().array().optional(),
    })
    .optional(),
});
export type VerifiedField = z.infer<typeof field>;

const tableSchema = z.object({
  fields: field.array().min(1),
  primaryKey: z.string().array(),
  foreignKeys: z
    .object({
      fields: z.string().array().length(1),
      reference: z.object({ resource: z.string(), fields: z.string().array().length(1) }),
    })
    .array()
    .default([]),
});

const resource = z.object({
  name: z.string(),
  path: z.string(),
  bytes: z.int(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  rowCount: z.int().optional(),
  schema: tableSchema.optional(),
});
export type VerifiedResource = z.infer<typeof resource>;

/** The parts of `datapackage.json` that a package is checked against. */
export const descriptor = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  resources: resource.array().min(1),
});
export type Descriptor = z.infer<typeof descriptor>;
