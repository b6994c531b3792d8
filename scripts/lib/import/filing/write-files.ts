import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Where files lie until all of them are there. Hidden, so that no reader of the content takes it for a collection. */
const STAGING = '.import';
const JOURNAL = 'journal.json';

const journal = z.strictObject({ written: z.string().array(), removed: z.string().array() });

/**
 * Writes all files or none. They are written beside the content first; then a journal says that all are there, and they
 * are moved in, each at once. A run that is ended before the journal leaves nothing; one that is ended after it is
 * finished by the next run.
 */
export function writeFiles(
  contentDir: string,
  written: ReadonlyMap<string, string | Uint8Array>,
  removed: readonly string[],
): void {
  if (written.size === 0 && removed.length === 0) return;
  const staging = join(contentDir, STAGING);
  rmSync(staging, { recursive: true, force: true });
  const files = [...written.keys()];
  for (const [place, file] of files.entries()) writeThrough(join(staging, String(place)), written.get(file)!);
  const unfinished = join(staging, `${JOURNAL}.unfinished`);
  writeThrough(unfinished, JSON.stringify({ written: files, removed }));
  renameSync(unfinished, join(staging, JOURNAL));
  moveIn(contentDir);
}

/** Finishes what an ended run has begun, or clears away what it had not got ready. Tells whether it finished something. */
export function recoverWriting(contentDir: string): boolean {
  const staging = join(contentDir, STAGING);
  if (!existsSync(staging)) return false;
  if (!existsSync(join(staging, JOURNAL))) {
    rmSync(staging, { recursive: true, force: true });
    return false;
  }
  moveIn(contentDir);
  return true;
}

function moveIn(contentDir: string): void {
  const staging = join(contentDir, STAGING);
  const { written, removed } = journal.parse(JSON.parse(readFileSync(join(staging, JOURNAL), 'utf8')));
  for (const [place, file] of written.entries()) {
    const staged = join(staging, String(place));
    if (!existsSync(staged)) continue;
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    renameSync(staged, join(contentDir, file));
  }
  for (const file of removed) rmSync(join(contentDir, file), { force: true });
  rmSync(staging, { recursive: true, force: true });
}

/** Writes a file and waits until it is on the disk. */
function writeThrough(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const handle = openSync(path, 'w');
  try {
    writeSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The text of a record's file: two spaces, a newline at the end. */
export function recordText(record: unknown): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
