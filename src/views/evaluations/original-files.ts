import type { ArchiveIndex } from '../archive/archive-index.ts';

/** An original with the hash that its record states. */
type Original = { path: string; sha256: string };

/** The originals that public reports offer, by their addresses below `/files/`, as route parameters. */
export function originalFilePaths({
  reports,
}: ArchiveIndex): { params: { path: string }; props: { file: Original } }[] {
  const files = [...reports.values()].flat().flatMap(({ record: { file } }) => (file ? [file] : []));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath].map(([path, file]) => ({ params: { path: path.replace(/^files\//, '') }, props: { file } }));
}
