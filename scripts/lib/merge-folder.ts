import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Moves what lies in `from` and not yet in `into`. Both lie on one disk; what both hold is the same and stays. */
export function mergeFolder(from: string, into: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(into, entry.name);
    if (!existsSync(target)) renameSync(source, target);
    else if (entry.isDirectory()) mergeFolder(source, target);
  }
}
