import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { crc32 } from 'node:zlib';
import { FileRefused } from '../import-issue.ts';
import { importLimits } from './import-limits.ts';

/** The parts of a packed file (.xlsx, .ods, .docx) by name. A map, so that no name is taken for anything else. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** Unpacks a file within the limits. A part never takes more memory than the file declares, whatever it unpacks to. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = new Map<string, Uint8Array>();
  let sum = 0;
  const admit = (part: UnzipFileInfo): boolean => {
    sum += part.originalSize;
    const ratio = part.originalSize / Math.max(1, part.size);
    if (parts.size >= importLimits.parts) refuse(`文件里有超过 ${importLimits.parts} 个部件`);
    if (part.originalSize > importLimits.harmlessBytes && ratio > importLimits.ratio) {
      refuse(`文件里的“${part.name}”解压后是压缩时的 ${Math.round(ratio)} 倍（${megabytes(part.originalSize)}）`);
    }
    if (sum > importLimits.unpackedBytes) refuse(`文件解压后超过 ${megabytes(importLimits.unpackedBytes)}`);
    return !part.name.endsWith('/');
  };
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, { filter: admit });
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('import-file-is-whole', '文件已损坏，不能解压。请用原软件打开后另存，或重新下载、重新拷贝。');
  }
  const sums = checksums(bytes);
  for (const [name, part] of Object.entries(unpacked)) {
    const sum = sums.get(name);
    if (sum !== undefined && sum !== crc32(part)) {
      const message = `文件已损坏：里面的“${name}”与它的校验码不符。请用原软件打开后另存，或重新下载、重新拷贝。`;
      throw new FileRefused('import-file-is-whole', message);
    }
    parts.set(plainName(name), part);
  }
  if (parts.size === 0) throw new FileRefused('import-file-is-whole', '文件是一个空的压缩包，里面没有表。请重新导出。');
  return parts;
}

/**
 * The checksums that a packed file states, by the names of its parts. The library unpacks without looking at them, and
 * cuts off what is longer than stated; a table must not lose its last rows in silence.
 */
function checksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let end = bytes.length - END_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END_SIGNATURE) end -= 1;
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_BYTES <= bytes.length && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const text = new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(
      bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + name),
    );
    sums.set(text, view.getUint32(at + 16, true));
    at += ENTRY_BYTES + name + extra + comment;
  }
  return sums;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

/** The parts as a packed file again, not compressed: what a library unpacks from it is what was admitted. */
export function packed(parts: Package): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** The parts as a packed file to be kept. The same parts give the same bytes. */
export function packedAgain(parts: Package): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: ONE_TIME });
}

const ONE_TIME = '1980-01-01T00:00:00';

/** Names are only looked up, never written; some programs write them with backslashes or a leading slash. */
function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

function refuse(what: string): never {
  throw new FileRefused(
    'import-file-within-limits',
    `${what}，不像正常的表，没有读取。请只保留要公开的表，粘贴到新文件后再导入。`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
