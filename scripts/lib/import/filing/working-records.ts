import { collections, type Archive, type CollectionName } from '../../../../src/schemas/collections.ts';
import type { RecordChanges } from '../../../../src/reading/read-archive.ts';
import type { ContentBase } from './content-base.ts';

/** A record before it is parsed. */
export type LooseRecord = Record<string, unknown>;

/**
 * The records of the content folder with what an import is about to change. Nothing of the folder is touched, and a
 * record that is changed is a copy.
 */
export class WorkingRecords {
  readonly base: ContentBase;
  readonly #changed = new Map<CollectionName, Map<string, LooseRecord | undefined>>();
  /** New names are looked for among all records of a folder, so those are listed once. */
  readonly #lists = new Map<string, Map<string, LooseRecord>>();

  constructor(base: ContentBase) {
    this.base = base;
  }

  find(collection: CollectionName, key: string): LooseRecord | undefined {
    const changed = this.#changed.get(collection);
    if (changed?.has(key)) return changed.get(key);
    return this.#stored(collection, key);
  }

  /** All records of a collection in a region, by key. */
  list(collection: CollectionName, region: string): ReadonlyMap<string, LooseRecord> {
    const name = `${collection} ${region}`;
    let list = this.#lists.get(name);
    if (list === undefined) {
      const stored = this.#archive(region)[collection] as ReadonlyMap<string, unknown>;
      list = new Map(
        [...stored]
          .filter(([key]) => !collections[collection].perRegion || key.startsWith(`${region}/`))
          .map(([key, record]) => [key, record as LooseRecord]),
      );
      for (const [key, record] of this.#changed.get(collection) ?? []) {
        if (record !== undefined && key.startsWith(`${region}/`)) list.set(key, record);
      }
      this.#lists.set(name, list);
    }
    return list;
  }

  put(collection: CollectionName, key: string, record: LooseRecord | undefined): void {
    let changed = this.#changed.get(collection);
    if (changed === undefined) this.#changed.set(collection, (changed = new Map()));
    changed.set(key, record);
    const list = this.#lists.get(`${collection} ${regionOf(key)}`);
    if (record === undefined) list?.delete(key);
    else list?.set(key, record);
  }

  /** The record as it lies in the folder. */
  stored(collection: CollectionName, key: string): LooseRecord | undefined {
    return this.#stored(collection, key);
  }

  changes(): RecordChanges {
    return this.#changed;
  }

  #stored(collection: CollectionName, key: string): LooseRecord | undefined {
    return (this.#archive(regionOf(key))[collection] as ReadonlyMap<string, unknown>).get(key) as
      LooseRecord | undefined;
  }

  #archive(region: string): Archive {
    return this.base.slice(region).archive;
  }
}

function regionOf(key: string): string {
  return key.split('/', 1)[0] ?? '';
}
