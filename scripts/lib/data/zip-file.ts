import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip } from 'fflate';
import { DeflatedText } from './deflated-text.ts';

/** Sizes and places in a ZIP file have 32 bits. */
const LARGEST = 0xffff_ffff;

/**
 * A ZIP file made entry by entry. Every entry has the same time, so that the same content gives the same bytes. Throws
 * a `RangeError` where an entry or the file would be larger than 4 GB.
 */
export class ZipFile {
  readonly #zip: Zip;
  #bytes = 0;

  /** `take` is given the bytes of the file as they come. */
  constructor(take: (chunk: Uint8Array) => void) {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#bytes += chunk.length;
      if (this.#bytes > LARGEST) throw new RangeError('ZIP: more than 4 GB');
      take(chunk);
    });
  }

  /** Makes an entry as its text comes. */
  write(name: string, fill: (text: DeflatedText) => void): void {
    const text = new DeflatedText(name);
    this.#zip.add(text);
    fill(text);
    this.#end(text);
  }

  /** Adds an entry whose text is all there. */
  add(text: DeflatedText): void {
    this.#zip.add(text);
    this.#end(text);
  }

  close(): void {
    this.#zip.end();
  }

  #end(text: DeflatedText): void {
    text.finish();
    if (text.size > LARGEST) throw new RangeError(`ZIP: ${text.filename} has more than 4 GB`);
  }
}

/** Writes a ZIP file to a path. */
export class StoredZipFile extends ZipFile {
  readonly #file: number;

  constructor(path: string) {
    const file = openSync(path, 'w');
    super((chunk) => void writeSync(file, chunk));
    this.#file = file;
  }

  override close(): void {
    super.close();
    closeSync(this.#file);
  }
}
