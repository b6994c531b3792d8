import type { ArchiveIndex } from '../archive/archive-index.ts';
import { frozenRecords, frozenText } from './frozen-page.ts';
import { releaseChanges, type ChangedRecord } from './release-changes.ts';
import { releaseHistory } from './release-history.ts';
import { releaseOf, shownFiles } from './release-page.ts';

/** Files that are served below the address of a release: what it froze, and its pages as JSON. */
export function releaseDownloads(index: ArchiveIndex, id: string): string[] {
  const release = releaseOf(index, id);
  return [
    'release.json',
    ...shownFiles(index, release).map(({ name }) => name),
    ...(releaseChanges(index, release) ? ['changes.json'] : []),
    ...frozenRecords(index, id).map((record) => `${record}.json`),
  ];
}

/** What one of these files holds. */
export function releaseDownload(index: ArchiveIndex, id: string, name: string): string | Uint8Array {
  const release = releaseOf(index, id);
  if (name === 'release.json') return json(shownRelease(index, id));
  if (name === 'changes.json') return json(changesJson(index, id));
  const bytes = release.frozen.bytesOf(name);
  if (bytes) return bytes;
  const { file, frozen } = frozenText(index, id, name.replace(/\.json$/, ''));
  const hashes = Object.fromEntries(release.frozen.hashes().get(file) ?? []);
  return json({ release: id, file, hashes, record: frozen });
}

/** `release.json` as stored; without the invented files and counts where the site leaves them out. */
function shownRelease(index: ArchiveIndex, id: string): object {
  const { frozen: _, ...release } = releaseOf(index, id);
  if (index.site.includeDemo) return release;
  const counts = Object.entries(release.counts).map(([folder, { real }]) => [folder, { real }] as const);
  return {
    ...release,
    counts: Object.fromEntries(counts.filter(([, { real }]) => real > 0)),
    files: shownFiles(index, releaseOf(index, id)),
  };
}

function changesJson(index: ArchiveIndex, id: string): object {
  const { before, release, added, changed, gone } = releaseChanges(index, releaseOf(index, id))!;
  return {
    release: release.id,
    before: before.id,
    added: added.map(({ file }) => file),
    changed: changed.map(({ file, places }) => ({
      file,
      changes: places.map((place) => ({
        path: place.pointer,
        before: place.before,
        after: place.after,
        addition: place.isAddition,
        corrections: place.corrections.map(correctionKey),
      })),
    })),
    removed: gone.map(({ file, corrections }: ChangedRecord) => ({
      file,
      corrections: corrections.map(correctionKey),
    })),
  };
}

const correctionKey = ({ regionCode, id }: { regionCode: string; id: string }) => `corrections/${regionCode}/${id}`;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Route parameters of the pages and files of releases. */
export const releasePaths = (index: ArchiveIndex) =>
  releaseHistory(index).releases.map(({ id }) => ({ params: { id } }));
export const releaseChangesPaths = (index: ArchiveIndex) =>
  releasePaths(index).filter(({ params: { id } }) => releaseChanges(index, releaseOf(index, id)) !== undefined);
export const frozenPaths = (index: ArchiveIndex) =>
  releasePaths(index).flatMap(({ params: { id } }) =>
    frozenRecords(index, id).map((record) => {
      const [collection = '', ...key] = record.split('/');
      return { params: { id, collection, key: key.join('/') } };
    }),
  );
export const releaseDownloadPaths = (index: ArchiveIndex) =>
  releasePaths(index).flatMap(({ params: { id } }) =>
    releaseDownloads(index, id).map((file) => ({ params: { id, file } })),
  );
