import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Below so many records reading them twice costs more than a second processor saves. */
const FEWEST_FILES = 6_000;
/** Each process holds all records, so more of them would cost memory and little more is gained. */
const MOST_PARTS = 3;

/** In how many parts, each a process, the pages of a content folder are made. */
export function pagePartCount(contentDir: string): number {
  const parts = Math.min(availableParallelism(), MOST_PARTS);
  return parts > 1 && readdirSync(contentDir, { recursive: true }).length >= FEWEST_FILES ? parts : 1;
}
