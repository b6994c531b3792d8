import type { ArchiveIndex } from '../archive/archive-index.ts';

/** The originals that public reports offer, each with its hash, by their addresses below `/files/`. */
export function originalFiles({
  reports,
}: ArchiveIndex): { address: string; file: { path: string; sha256: string } }[] {
  const files = [...reports.values()].flat().flatMap(({ record: { file } }) => (file ? [file] : []));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath].map(([path, file]) => ({ address: path.replace(/^files\//, ''), file }));
}
