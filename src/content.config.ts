import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { collections as shapes, collectionNames, type CollectionName } from './schemas/collections.ts';

const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** A collection of files; the key of a record is its path without ending. */
function collectionOf(name: CollectionName) {
  const { folder, format, schema } = shapes[name];
  const ending = format === 'markdown' ? '.md' : '.json';
  const base = join(contentDir, folder);
  return defineCollection({
    // The glob loader warns of a folder that is not there; a site need not have every kind of record.
    loader: !existsSync(base)
      ? () => []
      : glob({
          base,
          pattern: name === 'releases' ? '*/release.json' : `**/*${ending}`,
          generateId: ({ entry }) => entry.slice(0, -ending.length),
        }),
    schema,
  });
}

export const collections = Object.fromEntries(collectionNames.map((name) => [name, collectionOf(name)])) as Record<
  CollectionName,
  ReturnType<typeof collectionOf>
>;
