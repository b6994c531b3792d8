import { isDemoCode } from '../../model/demo.ts';
import { isLater, openCorrections } from '../../rules/releases/changes-since-release.ts';
import { regionOfKey } from '../../rules/walk-records.ts';
import { recordAt, type RecordOf } from '../../schemas/collections.ts';
import type { PartHashes } from '../../schemas/release.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';

type Release = RecordOf<'releases'>;

/** What became of the frozen records, over all releases. Files are as in the content folder. */
export type ReleaseHistory = {
  /** Oldest first. */
  releases: readonly Release[];
  /** Frozen records of each release that were changed or taken back since, by its id. */
  superseded: ReadonlyMap<string, readonly string[]>;
  /** Releases that hold a record. */
  holding: ReadonlyMap<string, readonly Release[]>;
  /** Corrections of a record, oldest first. */
  corrections: ReadonlyMap<string, readonly RecordOf<'corrections'>[]>;
};

const built = new WeakMap<ArchiveIndex, ReleaseHistory>();

export function releaseHistory(index: ArchiveIndex): ReleaseHistory {
  let history = built.get(index);
  if (history === undefined) built.set(index, (history = build(index)));
  return history;
}

/** What a release froze; nothing that is invented where the site leaves it out. */
export function shownHashes(index: ArchiveIndex, release: Release): [file: string, parts: PartHashes][] {
  return [...release.frozen.hashes()].filter(([file]) => index.site.includeDemo || !isDemoFile(file));
}

export function isDemoFile(file: string): boolean {
  return isDemoCode(regionOfKey(recordAt(file)?.key ?? ''));
}

/** Whether a file of a release holds what is invented: its name begins with `demo-`, whatever folder it lies in. */
export function isDemoDownload(name: string): boolean {
  return /(^|\/)demo-[^/]*$/.test(name);
}

/** Whether every part that was published is still as it was. */
export function isKept(before: PartHashes, after: PartHashes | undefined): boolean {
  return after !== undefined && [...before].every(([part, hash]) => after.get(part) === hash);
}

function build(index: ArchiveIndex): ReleaseHistory {
  const { archive } = index;
  const releases = [...archive.releases.values()].toSorted((a, b) => (isLater(a, b) ? 1 : isLater(b, a) ? -1 : 0));
  const holding = new Map<string, Release[]>();
  const superseded = new Map<string, string[]>();
  // Where the newest release is not what stands on the pages, a correction says so: the check sees to it.
  const changedSince = new Set(openCorrections(archive).map(({ record }) => record.file));
  for (const [position, release] of releases.entries()) {
    const later = releases.slice(position + 1).map(({ frozen }) => frozen.hashes());
    const changed: string[] = [];
    for (const [file, parts] of shownHashes(index, release)) {
      const held = holding.get(file);
      if (held) held.push(release);
      else holding.set(file, [release]);
      if (changedSince.has(file) || later.some((hashes) => !isKept(parts, hashes.get(file)))) changed.push(file);
    }
    superseded.set(release.id, changed);
  }
  const byDay = [...archive.corrections.values()].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return { releases, superseded, holding, corrections: Map.groupBy(byDay, ({ file }) => file) };
}
