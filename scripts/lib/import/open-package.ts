import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { FileRefused } from './import-issue.ts';
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
  for (const [name, part] of Object.entries(unpacked)) parts.set(plainName(name), part);
  if (parts.size === 0) throw new FileRefused('import-file-is-whole', '文件是一个空的压缩包，里面没有表。请重新导出。');
  return parts;
}

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
