import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../src/model/sha256.ts';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { newestRelease } from '../../../src/rules/releases/changes-since-release.ts';
import type { Release } from '../../../src/schemas/release.ts';
import { approvedArchive } from '../../../src/views/archive/public-archive.ts';
import { checkContent, type ContentIssue } from '../check-content.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { releaseFiles } from './release-files.ts';
import type { ReleaseOptions } from './release-options.ts';

/** What came of it: errors that forbid a release, or the release, which may have been there already. */
export type ReleaseOutcome = { errors: ContentIssue[] } | { release: Release; folder: string; isNew: boolean };

/** Freezes what is public now as a new release. The content must be without errors, measured against the release before. */
export function makeRelease(options: ReleaseOptions): ReleaseOutcome {
  const folder = join(options.contentDir, 'releases', options.id);
  if (!existsSync(folder)) return freezeInto(folder, options);
  const known = releaseIn(options.contentDir, options.id);
  const aside = join(options.contentDir, 'releases', `.${options.id}.earlier`);
  if (!options.again) {
    if (known && isUnchanged(known, options)) return { release: known, folder, isNew: false };
    throw new CouldNotRun(
      `已有编号为“${options.id}”的版本（${folder}）。发布过的版本不改：新的一版请用 --id 另起编号；这一版还没有对外公布、要重做的，加 --again。`,
    );
  }
  const newest = newestRelease(readArchive(options.contentDir).archive);
  if (known && newest?.id !== options.id) {
    throw new CouldNotRun(`“${options.id}”之后已有“${newest?.id}”，不能重做。`);
  }
  rmSync(aside, { recursive: true, force: true });
  renameSync(folder, aside);
  try {
    const outcome = freezeInto(folder, options);
    if ('errors' in outcome) renameSync(aside, folder);
    return outcome;
  } catch (error) {
    renameSync(aside, folder);
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function freezeInto(folder: string, options: ReleaseOptions): ReleaseOutcome {
  const errors = checkContent(options.contentDir).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { errors };
  const { archive } = readArchive(options.contentDir);
  const before = newestRelease(archive);
  if (before !== undefined && before.on > options.on) {
    throw new CouldNotRun(`--on（${options.on}）早于上一版“${before.id}”的日期 ${before.on}。请改正日期。`);
  }
  const { files, counts } = releaseFiles(approvedArchive(archive), options.id);
  if (files.length === 0) throw new CouldNotRun('没有可以公开的记录，没有生成版本。');
  const release: Release = {
    id: options.id,
    name: options.name,
    on: options.on,
    ...(before && { follows: before.id }),
    offices: options.offices,
    counts,
    files: files.map(({ name, content }) => ({ name, bytes: content.byteLength, sha256: sha256(content) })),
  };
  const unfinished = join(dirname(folder), `.${options.id}.unfinished`);
  rmSync(unfinished, { recursive: true, force: true });
  for (const { name, content } of files) {
    mkdirSync(dirname(join(unfinished, name)), { recursive: true });
    writeFileSync(join(unfinished, name), content);
  }
  writeFileSync(join(unfinished, 'release.json'), `${JSON.stringify(release, null, 2)}\n`);
  renameSync(unfinished, folder);
  return { release, folder, isNew: true };
}

function releaseIn(contentDir: string, id: string): Release | undefined {
  return [...readArchive(contentDir).archive.releases.values()].find((release) => release.id === id);
}

/** Whether the command asks for what is there already. */
function isUnchanged(known: Release, { contentDir, id, name, on, offices }: ReleaseOptions): boolean {
  const { files } = releaseFiles(approvedArchive(readArchive(contentDir).archive), id);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return (
    known.name === name &&
    known.on === on &&
    same(known.offices, offices) &&
    same(
      known.files.map(({ name, sha256 }) => [name, sha256]),
      files.map(({ name, content }) => [name, sha256(content)]),
    )
  );
}
