import { getCollection } from 'astro:content';
import { applyRules } from '../rules/apply-rules.ts';
import { rules } from '../rules/index.ts';
import { collectionNames, type Archive, type CollectionName } from '../schemas/collections.ts';
import { indexArchive, type ArchiveIndex } from '../views/archive/archive-index.ts';
import { publicArchive } from '../views/archive/public-archive.ts';

let built: Promise<ArchiveIndex> | undefined;

/** The index over the public record, built once for all pages. */
export function archiveIndex(): Promise<ArchiveIndex> {
  built ??= readArchive().then((archive) => {
    const open = publicArchive(archive);
    return indexArchive(open, rules, applyRules(rules, open));
  });
  return built;
}

async function readArchive(): Promise<Archive> {
  const read = await Promise.all(collectionNames.map(async (name) => [name, await readCollection(name)] as const));
  return Object.fromEntries(read) as unknown as Archive;
}

async function readCollection(name: CollectionName): Promise<ReadonlyMap<string, unknown>> {
  const entries = await getCollection(name);
  return new Map(
    entries
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => [
        entry.id,
        entry.body === undefined || entry.body === '' ? entry.data : { ...entry.data, body: entry.body.trim() },
      ]),
  );
}
