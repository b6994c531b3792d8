import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FrozenFiles, PartHashes, Release } from '../schemas/release.ts';

/** Frozen records, one a line as canonical JSON: what is real, and what is invented. */
export const RECORD_FILES = ['records.jsonl.gz', 'demo-records.jsonl.gz'];
/** Their hashes, one a line: `<sha256>  <file>#<JSON Pointer of the part>`. */
export const HASH_FILES = ['hashes.txt', 'demo-hashes.txt'];

/** The folder of a release. Everything is read when it is asked for, and once. */
export class FrozenFolder implements FrozenFiles {
  readonly #folder: string;
  readonly #files: Release['files'];
  #hashes: Map<string, Map<string, string>> | undefined;
  #lines: Map<string, string> | undefined;

  constructor(folder: string, files: Release['files']) {
    this.#folder = folder;
    this.#files = files;
  }

  damaged(): string[] {
    return this.#files.filter((file) => !this.#isWhole(file)).map(({ name }) => name);
  }

  bytesOf(name: string): Uint8Array | undefined {
    const path = join(this.#folder, name);
    const isThere =
      this.#files.some((file) => file.name === name) && statSync(path, { throwIfNoEntry: false })?.isFile();
    return isThere ? readFileSync(path) : undefined;
  }

  hashes(): ReadonlyMap<string, PartHashes> {
    this.#hashes ??= readHashes(HASH_FILES.map((name) => this.#textOf(name)).join(''));
    return this.#hashes;
  }

  recordOf(file: string): Record<string, unknown> | undefined {
    this.#lines ??= readLines(RECORD_FILES.map((name) => this.#unpacked(name)).join(''));
    const line = this.#lines.get(file);
    return line === undefined ? undefined : (JSON.parse(line) as { record: Record<string, unknown> }).record;
  }

  #isWhole({ name, bytes, sha256 }: Release['files'][number]): boolean {
    const found = this.bytesOf(name);
    return found?.byteLength === bytes && createHash('sha256').update(found).digest('hex') === sha256;
  }

  #textOf(name: string): string {
    return Buffer.from(this.bytesOf(name) ?? []).toString('utf8');
  }

  /** A file that is damaged holds no records; the rule `release-is-whole` tells. */
  #unpacked(name: string): string {
    try {
      return gunzipSync(this.bytesOf(name) ?? new Uint8Array()).toString('utf8');
    } catch {
      return '';
    }
  }
}

function readHashes(text: string): Map<string, Map<string, string>> {
  const hashes = new Map<string, Map<string, string>>();
  for (const [, hash = '', file = '', part = ''] of text.matchAll(/^([0-9a-f]{64}) {2}([^#\n]+)#(.*)$/gm)) {
    const parts = hashes.get(file);
    if (parts) parts.set(part, hash);
    else hashes.set(file, new Map([[part, hash]]));
  }
  return hashes;
}

/** Lines begin with the file: `{"file":"…","record":`. */
function readLines(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice('{"file":"'.length, line.indexOf('",', '{"file":"'.length)), line]),
  );
}
