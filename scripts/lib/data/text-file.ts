import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is told of a file of the package. `path` is relative to it. */
export type WrittenFile = { path: string; bytes: number; sha256: string };

/** A text file written piece by piece. */
export class TextFile {
  readonly #path: string;
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #pending: string[] = [];
  #length = 0;
  #bytes = 0;

  constructor(folder: string, path: string) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    this.#path = path;
    this.#file = openSync(file, 'w');
  }

  add(text: string): void {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= PIECE) this.#flush();
  }

  close(): WrittenFile {
    this.#flush();
    closeSync(this.#file);
    return { path: this.#path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  #flush(): void {
    const piece = Buffer.from(this.#pending.join(''), 'utf8');
    this.#pending = [];
    this.#length = 0;
    this.#hash.update(piece);
    writeSync(this.#file, piece);
    this.#bytes += piece.length;
  }
}

const PIECE = 1 << 18;

export function writeText(folder: string, path: string, text: string): WrittenFile {
  const file = new TextFile(folder, path);
  file.add(text);
  return file.close();
}
