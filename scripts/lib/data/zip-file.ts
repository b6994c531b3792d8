import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Text in pieces, deflated as it comes: what was added is kept in its small form only. */
export class DeflatedText {
  readonly chunks: Buffer[] = [];
  bytes = 0;
  deflatedBytes = 0;
  crc = 0;
  #pending: string[] = [];
  #length = 0;
  readonly #keep: (chunk: Buffer) => void;

  /** `keep` is given each deflated chunk; without, they are kept here. */
  constructor(keep?: (chunk: Buffer) => void) {
    this.#keep = keep ?? ((chunk) => void this.chunks.push(chunk));
  }

  add(text: string): void {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= PIECE) this.#deflate(false);
  }

  finish(): void {
    this.#deflate(true);
  }

  /** Deflate streams that end in a flush may follow each other, so each piece is deflated by itself. */
  #deflate(isLast: boolean): void {
    const piece = Buffer.from(this.#pending.join(''), 'utf8');
    this.#pending = [];
    this.#length = 0;
    this.crc = crc32(piece, this.crc);
    this.bytes += piece.length;
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    const chunk = deflateRawSync(piece, { level: LEVEL, finishFlush });
    this.deflatedBytes += chunk.length;
    this.#keep(chunk);
  }
}

/** Characters that are deflated at once. */
const PIECE = 1 << 19;
/** Nearly as small as the best level in a third of its time. */
const LEVEL = 4;

type Entry = { name: Buffer; offset: number; crc: number; deflatedBytes: number; bytes: number };

/**
 * A ZIP file written entry by entry. Every entry has the same time, so that the same content gives the same bytes. One
 * entry may be open at a time. No file is larger than 4 GB.
 */
export class ZipFile {
  readonly #file: number;
  readonly #entries: Entry[] = [];
  #position = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  /** Writes an entry as its text comes. */
  write(name: string, fill: (text: DeflatedText) => void): void {
    const entry = this.#begin(name);
    const text = new DeflatedText((chunk) => this.#append(chunk));
    fill(text);
    text.finish();
    this.#end(entry, text);
  }

  /** Adds an entry that was deflated before. */
  add(name: string, text: DeflatedText): void {
    const entry = this.#begin(name);
    for (const chunk of text.chunks) this.#append(chunk);
    this.#end(entry, text);
  }

  close(): void {
    const start = this.#position;
    for (const entry of this.#entries) this.#append(centralHeader(entry));
    this.#append(endOfDirectory(this.#entries.length, this.#position - start, start));
    closeSync(this.#file);
  }

  #begin(name: string): Entry {
    const entry = { name: Buffer.from(name, 'utf8'), offset: this.#position, crc: 0, deflatedBytes: 0, bytes: 0 };
    this.#append(localHeader(entry));
    return entry;
  }

  /** The header before the content is written again, now that the sizes are known. */
  #end(entry: Entry, { crc, deflatedBytes, bytes }: DeflatedText): void {
    if (this.#position > 0xffff_ffff || bytes > 0xffff_ffff) throw new RangeError('ZIP: more than 4 GB');
    Object.assign(entry, { crc, deflatedBytes, bytes });
    writeSync(this.#file, localHeader(entry), 0, undefined, entry.offset);
    this.#entries.push(entry);
  }

  #append(chunk: Buffer): void {
    writeSync(this.#file, chunk, 0, chunk.length, this.#position);
    this.#position += chunk.length;
  }
}

/** 1980-01-01 00:00, the first moment that a ZIP file can tell. */
const DOS_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

function common({ crc, deflatedBytes, bytes, name }: Entry): number[][] {
  return [
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, DEFLATED],
    [2, 0],
    [2, DOS_DATE],
    [4, crc],
    [4, deflatedBytes],
    [4, bytes],
    [2, name.length],
    [2, 0],
  ];
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([fields([[4, 0x04034b50], ...common(entry)]), entry.name]);
}

function centralHeader(entry: Entry): Buffer {
  const behind = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.offset],
  ];
  return Buffer.concat([fields([[4, 0x02014b50], [2, VERSION], ...common(entry), ...behind]), entry.name]);
}

function endOfDirectory(entries: number, size: number, offset: number): Buffer {
  return fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries],
    [2, entries],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}

/** Little-endian numbers of so many bytes each. */
function fields(values: readonly number[][]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [size = 0]) => sum + size, 0));
  let at = 0;
  for (const [size = 0, value = 0] of values) at = buffer.writeUIntLE(value, at, size);
  return buffer;
}
