import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { catalogOf, partsOf } from '../../src/search/catalog.ts';
import {
  CATALOG_FILE,
  INDEX_FOLDER,
  INDEX_LANGUAGE,
  indexText,
  NAMES_FILE,
  partFile,
  sharedFile,
  SHARD_SIZE,
  shardFolder,
} from '../../src/search/index-files.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { indexEntries, sharedParts } from '../../src/search/shared-texts.ts';
import { pinyinNames } from './pinyin-names.ts';

/**
 * Writes the search index of numbered records into the folder of a built site: Pagefind's index of their words, and
 * beside it the catalog and the texts. The same records give the same bytes.
 */
export async function writeSearchIndex(
  siteDir: string,
  records: readonly SearchRecord[],
  synonyms: readonly (readonly string[])[],
  shardSize = SHARD_SIZE,
): Promise<void> {
  const { own, shared } = indexEntries(records);
  const texts = [...own, ...shared.map(({ field }) => [field])].map(indexText);
  const ids = new Map<number, string>();
  for (let first = 0, shard = 0; shard === 0 || first < texts.length; first += shardSize, shard += 1) {
    const files = await pagefindFiles(texts.slice(first, first + shardSize), first);
    for (const [no, id] of files.filter(isFragment).flatMap(({ content }) => idsOfFragments(content))) ids.set(no, id);
    for (const { path, content } of files.filter(isNeeded)) {
      await write(siteDir, `${shardFolder(shard)}${path}`, path === 'pagefind.js' ? withErrors(content) : content);
    }
  }
  const parts = partsOf(records).map((part, no) => [partFile(no), packed(part)] as const);
  const lists = sharedParts(shared).map((part, no) => [sharedFile(no), packed(part)] as const);
  const names = [NAMES_FILE, packed(pinyinNames(records))] as const;
  const ours = [...parts, ...lists, names];
  const version = createHash('sha256').update(Buffer.concat(ours.map(([, content]) => content)));
  const entryIds = texts.map((text, no) => (text === '' ? '' : (ids.get(no) ?? missing(no))));
  const catalog = catalogOf(records, entryIds, synonyms, version.digest('hex').slice(0, 10), shardSize);
  await write(siteDir, CATALOG_FILE, packed(catalog));
  for (const [path, content] of ours) await write(siteDir, path, content);
}

type IndexFile = pagefind.IndexFile;

/** Fragments are read for their names only, and sooner so in few files. */
const FRAGMENT_FILES = 32;

/** The index of entries that are numbered from `first` on. */
async function pagefindFiles(texts: readonly string[], first: number): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: INDEX_LANGUAGE, maxFragments: FRAGMENT_FILES });
  if (!index) throw new Error(`Pagefind: ${errors.join()}`);
  try {
    const added = await Promise.all(
      texts.flatMap((content, at) =>
        content === ''
          ? []
          : [index.addCustomRecord({ url: String(first + at), content, language: INDEX_LANGUAGE, meta: {} })],
      ),
    );
    const failed = added.flatMap((response) => response.errors);
    if (failed.length > 0) throw new Error(`Pagefind: ${failed.join()}`);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join()}`);
    return written.files;
  } finally {
    await pagefind.close();
  }
}

const isFragment = ({ path }: IndexFile): boolean => path.endsWith('.pf_fragment');

/** The engine and its index. Fragments are replaced by the parts; Pagefind's own interface is not used. */
const isNeeded = ({ path }: IndexFile): boolean =>
  /\.(pf_meta|pf_index|pagefind)$|(^|\/)(pagefind\.js|pagefind-entry\.json)$/.test(path);

/** The names of the results that the fragments of a file stand for, by the number that was given as the address. */
function idsOfFragments(content: Uint8Array): [number, string][] {
  const text = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  return Object.entries(JSON.parse(text) as Record<string, { url: string }>).map(([id, { url }]) => [Number(url), id]);
}

/** Where the engine drops the error of a piece of the index that it could not load. */
const DROPPED_ERROR = '"load_index_chunk")).catch(()=>{})';

/**
 * The engine, letting errors through: it would go on without a piece of the index that is lost, and say of what stands
 * in it that there is nothing.
 */
function withErrors(engine: Uint8Array): Uint8Array {
  const [before, after, ...more] = Buffer.from(engine).toString('utf8').split(DROPPED_ERROR);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error('Pagefind: the engine loads its index in another way than the one that is known here');
  }
  return Buffer.from(`${before}"load_index_chunk"))${after}`);
}

function missing(no: number): never {
  throw new Error(`Pagefind: no fragment for entry ${no}`);
}

const packed = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));

async function write(siteDir: string, path: string, content: Uint8Array): Promise<void> {
  const file = join(siteDir, INDEX_FOLDER, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
