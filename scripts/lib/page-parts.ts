import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sep } from 'node:path';
import { projectRoot } from './run-node.ts';

/** Below so many records reading them twice costs more than a second processor saves. */
const FEWEST_FILES = 6_000;
/** Each process holds all records, so more of them would cost memory and little more is gained. */
const MOST_PARTS = 3;

/**
 * In how many parts, each a process, the pages of a content folder are made. For a folder outside the project Astro keeps
 * its program in one place for all processes, and the first to end takes it away from the others: one part.
 */
export function pagePartCount(contentDir: string, outDir: string): number {
  const parts = outDir.startsWith(projectRoot + sep) ? Math.min(availableParallelism(), MOST_PARTS) : 1;
  return parts > 1 && readdirSync(contentDir, { recursive: true }).length >= FEWEST_FILES ? parts : 1;
}
