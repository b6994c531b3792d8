import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../model/sha256.ts';

/** An original kept beside the records, by its path in the content folder. It must still be what its record says. */
export function originalFile({ path, sha256: expected }: { path: string; sha256: string }): Uint8Array {
  const named = path.split('/');
  if (named[0] !== 'files' || named.some((step) => step === '' || step.startsWith('.') || /[\\:]/.test(step))) {
    throw new Error(`原件的路径“${path}”不对，应在 files/ 之下。`);
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(resolve(process.env['CONTENT_DIR'] ?? 'content'), ...named));
  } catch {
    throw new Error(`内容文件夹里没有原件 ${path}。请放回原件，或在报告记录里删去 file。`);
  }
  if (sha256(bytes) !== expected)
    throw new Error(`原件 ${path} 与报告记录里的 SHA-256 不符，可能被改过。请放回原来的文件。`);
  return bytes;
}
