import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { characterCode } from '../../src/search/words.ts';
import { defaultContent } from './site-build.ts';

/** An amount and two characters that stand nowhere but in what is kept for the session. */
const AMOUNT = '48213.57';
export const WORD = '龘靐';

/** What would give either away: as printed, with thousands, in fen and 元, and as the words of the search index. */
const TRACES = [AMOUNT, '48,213.57', '4821357', '482135700', WORD, [...WORD].map(characterCode).join('')];

/** Makes a copy of the content with the amount and the word in every kind of record that a session has. */
export function plantDrafts(contentDir: string): void {
  rmSync(contentDir, { recursive: true, force: true });
  cpSync(defaultContent, contentDir, { recursive: true });
  const change = (file: string, before: RegExp, after: string) => {
    const path = join(contentDir, file);
    const text = readFileSync(path, 'utf8');
    if (!before.test(text)) throw new Error(`${file} has no ${before}`);
    writeFileSync(path, text.replace(before, after));
  };
  const dossier = 'dossiers/990100/2026/rijian-zhaoliao.json';
  change(dossier, /"asked": \{ "text": "[\d.]+"/, `"asked": { "text": "${AMOUNT}"`);
  change(dossier, /("reason": ")/, `$1${WORD}${AMOUNT}`);
  change(dossier, /("goal": ")/, `$1${WORD}${AMOUNT}`);
  change('budgets/990100/2026/901.json', /("label": ")/, `$1${WORD}${AMOUNT}`);
  change('sessions/990100/2026-congress.json', /("text": ")/, `$1${WORD}${AMOUNT}`);
  change('replies/990100/q-8.json', /("answer": ")/, `$1${WORD}${AMOUNT}`);
}

/** Where a built site holds what was planted: `path: trace`. */
export function tracesIn(folder: string): string[] {
  return filesIn(folder).flatMap((file) => {
    const parts = [Buffer.from(file), ...unpacked(file, readFileSync(join(folder, file)))];
    return TRACES.filter((trace) => parts.some((bytes) => holds(bytes, trace))).map((trace) => `${file}: ${trace}`);
  });
}

/** Whether bytes hold a text, as UTF-8 or UTF-16. A hash may hold any digits and is no trace. */
function holds(bytes: Buffer, trace: string): boolean {
  if (bytes.includes(Buffer.from(trace, 'utf16le'))) return true;
  return (
    bytes.includes(trace) &&
    bytes
      .toString()
      .replace(/\b[0-9a-f]{64}\b/g, '')
      .includes(trace)
  );
}

/** The bytes of a file and of what is packed in it: gzip, ZIP and the pieces of Pagefind. */
function unpacked(path: string, bytes: Uint8Array): Buffer[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0x1f && buffer[1] === 0x8b) return [buffer, ...unpacked(path, gunzipSync(buffer))];
  if (buffer.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    return [buffer, ...Object.entries(unzipSync(buffer)).flatMap(([name, part]) => unpacked(name, part))];
  }
  return [buffer];
}
