import { collections } from '../../../../src/schemas/collections.ts';
import type { Draft } from '../../../../src/forms/form.ts';
import { namedKeys } from '../../../../src/rules/walk-records.ts';
import type { Book } from '../reading/book.ts';
import { endingOf } from '../reading/file-kind.ts';
import { publishableOriginal } from './publishable-original.ts';
import type { LooseRecord, WorkingRecords } from './working-records.ts';

/** The record of the file that drafts are taken from, made when the first of them is filed. */
export class FileSource {
  readonly fileName: string;
  readonly #book: Book;
  readonly #records: WorkingRecords;
  readonly #sourceUrl: string | undefined;
  readonly #replaced = new Set<string>();
  readonly keys = new Set<string>();
  /** Files to be kept, by their path in the content folder. */
  readonly originals = new Map<string, Uint8Array>();
  #kept: { bytes: Uint8Array; sha256: string } | undefined;

  constructor(path: string, book: Book, records: WorkingRecords, sourceUrl: string | undefined) {
    this.fileName = path;
    this.#book = book;
    this.#records = records;
    this.#sourceUrl = sourceUrl;
  }

  /** The citation of a draft. */
  cite(region: string, draft: Draft, publisher: string | undefined): { source: string; place: string } {
    const id = `import-${this.#book.sha256.slice(0, 12)}`;
    const key = `${region}/${id}`;
    if (!this.keys.has(key)) {
      this.keys.add(key);
      const known = this.#records.find('sources', key);
      if (known === undefined) this.#records.put('sources', key, this.#record(region, id, draft, publisher));
    }
    const place = draft.place.cell === '' ? `“${draft.place.sheet}”` : `“${draft.place.sheet}”${draft.place.cell}`;
    return { source: key, place };
  }

  #record(region: string, id: string, draft: Draft, publisher: string | undefined): LooseRecord {
    const { fileName, sha256 } = this.#book;
    const office =
      publisher ?? draft.belongs.agencyName ?? String(this.#records.find('regions', region)?.['name'] ?? region);
    return {
      regionCode: region,
      id,
      title: fileName.replace(/\.[^.]*$/, ''),
      publisher: office,
      kind: this.#sourceUrl === undefined ? 'submitted' : 'official',
      url: this.#sourceUrl ?? 'not-collected',
      publishedOn: 'not-collected',
      seen: 'full',
      file: { name: fileName, sha256 },
    };
  }

  /** Keeps the file itself beside the records, under the name of its hash, and says where. */
  keepOriginal(region: string): { path: string; sha256: string } {
    this.#kept ??= publishableOriginal(this.#book);
    const path = `files/${region}/${this.#kept.sha256.slice(0, 16)}.${endingOf(this.#book.fileName)}`;
    this.originals.set(path, this.#kept.bytes);
    return { path, sha256: this.#kept.sha256 };
  }

  /** Notes what a stage or record was taken from before. */
  replaces(before: LooseRecord | undefined): void {
    const source = (before?.['citation'] as { source?: string } | undefined)?.source;
    if (source !== undefined) this.#replaced.add(source);
  }

  /** Takes out the records of earlier files of which nothing is left. What was released stays. */
  removeOrphans(isReleased: (key: string) => boolean): void {
    for (const key of this.#replaced) {
      const region = key.split('/', 1)[0] ?? '';
      if (!key.startsWith(`${region}/import-`) || isReleased(key) || isNamed(this.#records, region, key)) continue;
      if (this.#records.find('sources', key) !== undefined) this.#records.put('sources', key, undefined);
    }
  }
}

function isNamed(records: WorkingRecords, region: string, source: string): boolean {
  return (Object.keys(collections) as (keyof typeof collections)[])
    .filter((name) => collections[name].perRegion)
    .some((name) =>
      [...records.list(name, region).values()].some((record) =>
        namedKeys(record).some(({ collection, key }) => collection === 'sources' && key === source),
      ),
    );
}
