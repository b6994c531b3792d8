import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Severity } from '../../../src/rules/rule.ts';
import { jsonPointer } from '../../../src/model/json-pointer.ts';
import { collections, fileOf, type CollectionName } from '../../../src/schemas/collections.ts';
import { compactJson } from './compact-json.ts';
import { plantInto, type Planting } from './plant-into.ts';

/** A finding that `check` is to report, and nothing else. */
export type PlantedEntry = { rule: string; severity: Severity; file: string; path: string };

/** Something that gives a deputy reason to ask: the id of the question's rule and the dossier of the year it is about. */
export type PlantedQuestion = { question: string; file: string };

export type ContentWriter = {
  /** `earlier`: the records of the same object in the years before. */
  write(collection: CollectionName, key: string, record: object, earlier?: readonly object[]): void;
  /** A record that no fault is to be put into. */
  writeAsItIs(collection: CollectionName, key: string, record: object): void;
  /** A file as it is, with what is wrong with it. */
  writeText(file: string, text: string | Uint8Array, planted: readonly Omit<PlantedEntry, 'file'>[]): void;
  planted: PlantedEntry[];
  questions: PlantedQuestion[];
  fileCount: number;
  byteCount: number;
};

/** Writes records one by one and forgets them; only what was planted is kept. */
export function contentWriter(contentDir: string, planting: Planting): ContentWriter {
  const folders = new Set<string>();
  const writer: ContentWriter = {
    write,
    writeAsItIs: (collection, key, record) => put(fileOf(collection, key), compactJson(inOrder(collection, record))),
    writeText,
    planted: [],
    questions: [],
    fileCount: 0,
    byteCount: 0,
  };
  return writer;

  function write(collection: CollectionName, key: string, record: object, earlier: readonly object[] = []): void {
    const file = fileOf(collection, key);
    const found = plantInto(planting, collection, key, record, earlier);
    for (const { rule, severity, path } of found)
      writer.planted.push({ rule, severity, file, path: jsonPointer(path) });
    put(file, compactJson(found.length > 0 ? inOrder(collection, record) : record));
  }

  function writeText(file: string, text: string | Uint8Array, planted: readonly Omit<PlantedEntry, 'file'>[]): void {
    for (const { rule, severity, path } of planted) writer.planted.push({ rule, severity, file, path });
    put(file, text);
  }

  function put(file: string, text: string | Uint8Array): void {
    const path = join(contentDir, file);
    const folder = dirname(path);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
    writeFileSync(path, bytes);
    writer.fileCount += 1;
    writer.byteCount += bytes.length;
  }
}

/** The record with its fields in the order of its schema, which a fault may have put at the end. */
function inOrder(collection: CollectionName, record: object): object {
  const { success, data } = collections[collection].schema.safeParse(record);
  return success ? (data as object) : record;
}
