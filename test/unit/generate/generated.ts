import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CityOptions } from '../../../scripts/lib/generate/city.ts';
import type { ContentWriter } from '../../../scripts/lib/generate/content-writer.ts';
import { generateCity } from '../../../scripts/lib/generate/generate-city.ts';

export const smallCity: CityOptions = { objects: 60, years: 3, seed: 2026, agencies: 12, districts: 6, errors: false };

/** A generated city in a folder that is gone when the test is over. */
export function withCity<Result>(
  options: CityOptions,
  read: (contentDir: string, written: ContentWriter) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-city-'));
  try {
    return read(folder, generateCity(folder, options));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files below a folder with their text, by path, sorted. */
export function filesBelow(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
