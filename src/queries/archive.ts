import { resolve } from 'node:path';
import { readArchive } from '../reading/read-archive.ts';
import { refusalOf } from '../reading/file-problem.ts';
import { rules } from '../rules/index.ts';
import { indexArchive, type ArchiveIndex } from '../views/archive/archive-index.ts';
import { editionArchive, withinYears } from '../views/archive/edition-archive.ts';
import { editionOf } from '../views/archive/edition.ts';
import { publicArchive } from '../views/archive/public-archive.ts';
import { findingsOn } from './findings.ts';

let built: Promise<ArchiveIndex> | undefined;

/** The index over the public record, or over that of an edition, built once for all pages. */
export function archiveIndex(): Promise<ArchiveIndex> {
  built ??= build();
  return built;
}

async function build(): Promise<ArchiveIndex> {
  const { archive, problems } = readArchive(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  const refusal = refusalOf(problems);
  if (refusal) throw new Error(refusal);
  const edition = editionOf(process.env['EDITION']);
  if (edition === undefined) {
    const open = publicArchive(archive);
    return indexArchive(open, rules, await findingsOn(open));
  }
  const open = editionArchive(archive, edition);
  const shown = withinYears(open, edition);
  const findings = [...(await findingsOn(open))].filter(({ collection, key }) => shown[collection].has(key));
  return indexArchive(shown, rules, findings, edition);
}
