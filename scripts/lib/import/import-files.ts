import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../../src/forms/form.ts';
import { newestRelease } from '../../../src/rules/releases/changes-since-release.ts';
import { fileOf, type Archive, type CollectionName } from '../../../src/schemas/collections.ts';
import { checkDrafts, type FileMount } from './filing/check-drafts.ts';
import { ContentBase } from './filing/content-base.ts';
import { fileDraft } from './filing/file-drafts.ts';
import { FileSource } from './filing/file-source.ts';
import { findFiles } from './reading/find-files.ts';
import { fileIssue, WHOLE_FILE, type ImportIssue } from './import-issue.ts';
import type { ImportOptions } from './import-options.ts';
import { readForms, type ReadFile } from './reading/read-forms.ts';
import { recordText } from './filing/write-files.ts';
import { WorkingRecords } from './filing/working-records.ts';

/** What an import would do, or has done. */
export type Import = {
  /** How many files were looked at, and how many of them have errors. */
  fileCount: number;
  refused: readonly string[];
  issues: readonly ImportIssue[];
  /** Files of the content folder with what is to stand in them. */
  written: ReadonlyMap<string, string | Uint8Array>;
  removed: readonly string[];
  /** The records that were changed, with the content as it would be, by region. */
  changed: readonly { collection: CollectionName; key: string }[];
  archives: ReadonlyMap<string, Archive>;
};

/** Told what is going on, so that a clerk with hundreds of files can watch. */
export type Progress = (done: number, all: number, name: string) => void;

/**
 * Reads files and works out what they would write. Nothing is written. A file with an error takes no part, and the
 * others are worked out as if it were not there.
 */
export function importFiles(
  options: ImportOptions,
  forms: readonly Form[],
  progress: Progress = () => undefined,
): Import {
  const found = findFiles(options.files);
  const base = new ContentBase(options.contentDir);
  const read = found.files.map((file, place) => {
    progress(place, found.files.length, file.name);
    return readForms(file, forms);
  });
  progress(found.files.length, found.files.length, '');
  /** Issues of files that were refused, as they were when they were. */
  const settled = new Map<string, ImportIssue[]>();
  let trying = read.filter((file) => {
    const own = issuesOf(file);
    if (!hasError(own)) return true;
    settled.set(file.file.name, own);
    return false;
  });
  for (;;) {
    const attempt = tryFiling(trying, options, base);
    const failed = trying.filter(({ file }) => hasError(attempt.issues.get(file.name) ?? []));
    if (failed.length === 0) {
      const issues = [
        ...found.issues,
        ...read.flatMap(({ file }) => settled.get(file.name) ?? attempt.issues.get(file.name) ?? []),
      ];
      const refused = [...found.issues.map(({ file }) => file), ...settled.keys()];
      return { ...attempt, fileCount: read.length + found.issues.length, refused, issues: eachOnce(issues) };
    }
    for (const { file } of failed) settled.set(file.name, attempt.issues.get(file.name) ?? []);
    trying = trying.filter((file) => !failed.includes(file));
  }
}

/** Stages of one form ask for the same agency or year; it is said once. */
function eachOnce(issues: readonly ImportIssue[]): ImportIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

type Attempt = Pick<Import, 'written' | 'removed' | 'changed' | 'archives'> & {
  issues: ReadonlyMap<string, ImportIssue[]>;
};

/** Files the drafts of all files into a fresh copy of the records, and checks the whole. */
function tryFiling(read: readonly ReadFile[], options: ImportOptions, base: ContentBase): Attempt {
  const records = new WorkingRecords(base);
  const filed = new Map();
  const mounts: FileMount[] = [];
  const issues = new Map(read.map((file) => [file.file.name, issuesOf(file)]));
  const sources: FileSource[] = [];
  for (const { file, book, drafts } of read) {
    if (book === undefined) continue;
    const source = new FileSource(file.name, book, records, options.sourceUrl);
    sources.push(source);
    const own = issues.get(file.name)!;
    let changed = false;
    for (const draft of drafts) {
      const done = fileDraft(draft, { options, records, filed, source });
      mounts.push(...done.mounts.map((mount) => ({ ...mount, file: file.name })));
      own.push(...done.issues.map((issue) => ({ ...issue, file: file.name })));
      changed ||= done.changed;
    }
    if (!changed && drafts.length > 0 && !hasError(own)) {
      const said = fileIssue(
        'import-no-change',
        WHOLE_FILE,
        '',
        '没有变化：表上的内容都已经在本站的记录里，没有写任何文件。',
      );
      own.push({ ...said, file: file.name });
    }
  }
  for (const source of sources) source.removeOrphans((key) => isReleased(base, key));
  const checked = checkDrafts(records, mounts, options);
  for (const issue of checked.issues) issues.get(issue.file)?.push(issue);
  return { issues, archives: checked.archives, ...filesOf(checked.parsed, sources, base.contentDir) };
}

function isReleased(base: ContentBase, key: string): boolean {
  const { archive } = base.slice(key.split('/', 1)[0] ?? '');
  return newestRelease(archive)?.frozen.hashes().has(fileOf('sources', key)) ?? false;
}

/** What stands on what comes first, so that a half-done move never leaves a name that leads nowhere. */
const ORDER: readonly CollectionName[] = [
  'regions',
  'agencies',
  'sources',
  'indicators',
  'objects',
  'evaluationReports',
];

function filesOf(
  parsed: ReadonlyMap<CollectionName, ReadonlyMap<string, unknown>>,
  sources: readonly FileSource[],
  contentDir: string,
): Pick<Import, 'written' | 'removed' | 'changed'> {
  const written = new Map<string, string | Uint8Array>();
  const removed: string[] = [];
  const changed: { collection: CollectionName; key: string }[] = [];
  for (const source of sources) for (const [file, bytes] of source.originals) written.set(file, bytes);
  const collections = [...new Set([...ORDER, ...parsed.keys()])];
  for (const collection of collections) {
    for (const [key, record] of [...(parsed.get(collection) ?? [])].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const file = fileOf(collection, key);
      if (record === undefined) removed.push(file);
      else {
        written.set(file, recordText(record));
        changed.push({ collection, key });
      }
    }
  }
  for (const [file, content] of written) if (isThere(join(contentDir, file), content)) written.delete(file);
  return { written, removed, changed };
}

function isThere(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(content));
  } catch {
    return false;
  }
}

function issuesOf({ file, issues }: ReadFile): ImportIssue[] {
  return issues.map((issue) => ({ ...issue, file: file.name }));
}

function hasError(issues: readonly ImportIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
