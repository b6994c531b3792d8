import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeSchemaIssues, silent } from '../../../../src/reading/describe-schema-issue.ts';
import { withRecords } from '../../../../src/reading/read-archive.ts';
import { jsonPointer } from '../../../../src/model/json-pointer.ts';
import { applyRules } from '../../../../src/rules/apply-rules.ts';
import { rules } from '../../../../src/rules/index.ts';
import { publishedChangeIsCorrected } from '../../../../src/rules/releases/published-change-is-corrected.ts';
import type { Finding } from '../../../../src/rules/rule.ts';
import { collections, fileOf, type Archive, type CollectionName } from '../../../../src/schemas/collections.ts';
import { correctReleased } from './correct-released.ts';
import type { Mount } from './file-drafts.ts';
import { bookIssue, WHOLE_FILE, type ImportIssue } from '../import-issue.ts';
import type { ImportOptions } from '../import-options.ts';
import { placeInSheet } from './place-in-sheet.ts';
import type { WorkingRecords } from './working-records.ts';

/** A mount with the file that its draft comes from. */
export type FileMount = Mount & { file: string };

export type Checked = {
  /** Issues with their files. Those of no file are errors that none of the drafts can be blamed for alone. */
  issues: ImportIssue[];
  /** The changed records as they were parsed, to be written; only those that keep their schema. */
  parsed: ReadonlyMap<CollectionName, ReadonlyMap<string, unknown>>;
  /** The content with the changes, by region. */
  archives: ReadonlyMap<string, Archive>;
};

/** Holds the changed records against their schemas, and the content with them against all rules. */
export function checkDrafts(
  records: WorkingRecords,
  mounts: readonly FileMount[],
  { correction }: Pick<ImportOptions, 'correction'>,
): Checked {
  const { base } = records;
  const issues: ImportIssue[] = [];
  const parsed = new Map<CollectionName, Map<string, unknown>>();
  const regions = new Set<string>();
  for (const [collection, byKey] of records.changes()) {
    const kept = new Map<string, unknown>();
    const { schema } = collections[collection];
    for (const [key, record] of byKey) {
      regions.add(key.split('/', 1)[0] ?? '');
      if (record === undefined) {
        kept.set(key, undefined);
        continue;
      }
      if (records.stored(collection, key) === undefined && existsSync(join(base.contentDir, fileOf(collection, key)))) {
        const message = `内容文件夹里已有 ${fileOf(collection, key)}，但它有错误，读不出来，所以没有改动。请先运行 npm run check，改正这个文件。`;
        issues.push(...issuesAt(mounts, collection, key, [], 'import-record-is-readable', '', message));
      }
      const checked = schema.safeParse(record, silent);
      if (checked.success) kept.set(key, checked.data);
      else {
        for (const { rule, path, value, message } of describeSchemaIssues(schema, record, checked.error.issues)) {
          issues.push(...issuesAt(mounts, collection, key, path, rule, value, message));
        }
      }
    }
    parsed.set(collection, kept);
  }
  const archives = new Map<string, Archive>();
  for (const region of regions) {
    const slice = base.slice(region);
    const archive = corrected(withRecords(slice.archive, ofRegion(parsed, region)), parsed, region, correction);
    archives.set(region, archive);
    const known = new Set(base.findings(region).map(nameOf));
    for (const finding of applyRules(rules, archive, slice.owns)) {
      if (!slice.owns(finding.collection, finding.key) || known.has(nameOf(finding))) continue;
      const { collection, key, path, rule, value, message } = finding;
      const said = rule === publishedChangeIsCorrected.id ? `${message}${REGISTER}` : message;
      issues.push(...issuesAt(mounts, collection, key, path, rule, value, said));
    }
  }
  return { issues, parsed, archives };
}

/** Corrections need not be written by hand. */
const REGISTER = '导入时加 --why 原因 --on 日期 --office 单位，就由程序登记。';

/** The content with the corrections that the clerk asked for, which become part of what is written. */
function corrected(
  archive: Archive,
  parsed: Map<CollectionName, Map<string, unknown>>,
  region: string,
  correction: ImportOptions['correction'],
): Archive {
  if (correction === undefined) return archive;
  const changed = [...ofRegion(parsed, region)].flatMap(([collection, byKey]) =>
    [...byKey.keys()].map((key) => ({ collection, key })),
  );
  const corrections = correctReleased(archive, changed, correction);
  if (corrections.size === 0) return archive;
  parsed.set('corrections', new Map([...(parsed.get('corrections') ?? []), ...corrections]));
  return withRecords(archive, new Map([['corrections', corrections]]));
}

function ofRegion(parsed: Checked['parsed'], region: string): Checked['parsed'] {
  return new Map(
    [...parsed].map(([collection, byKey]) => [
      collection,
      new Map([...byKey].filter(([key]) => key.startsWith(`${region}/`))),
    ]),
  );
}

/** A finding as it is told from another one, wherever it moved to within its record. */
export function nameOf({ rule, collection, key, path, value, message }: Finding & { rule: string }): string {
  return JSON.stringify([rule, collection, key, path.filter((step) => typeof step === 'string'), value, message]);
}

/** What is found at a place of a record, said of the file and cell that gave it. */
function issuesAt(
  mounts: readonly FileMount[],
  collection: CollectionName,
  key: string,
  path: readonly (string | number)[],
  rule: string,
  value: string,
  message: string,
): ImportIssue[] {
  const fitting = mounts
    .filter((mount) => mount.collection === collection && mount.key === key && startsWith(path, mount.at))
    .sort((one, other) => other.at.length - one.at.length);
  const [best] = fitting;
  const blamed = best ?? mounts.find((mount) => message.includes(fileOf(mount.collection, mount.key)));
  if (blamed !== undefined) {
    const place = best ? placeInSheet(best.draft, [...best.within, ...path.slice(best.at.length)]) : blamed.draft.place;
    return [{ ...bookIssue(rule, place, value, message), file: blamed.file }];
  }
  // A stage may be at odds with one that another form gave; both forms are of this record. An error that no form can be
  // blamed for alone stops all of its region.
  const ofRecord = mounts.filter((mount) => mount.key === key || mount.key.endsWith(`/${key.split('/').at(-1) ?? ''}`));
  const issue = bookIssue(rule, WHOLE_FILE, value, `${message}（${fileOf(collection, key)}${jsonPointer(path)}）`);
  const region = `${key.split('/', 1)[0] ?? ''}/`;
  const stopped = issue.severity === 'error' ? mounts.filter((mount) => mount.key.startsWith(region)) : [];
  const files = (ofRecord.length > 0 ? ofRecord : stopped).map((mount) => [mount.file, mount] as const);
  return [...new Map(files).values()].map(({ file, draft }) => ({ ...issue, ...draft.place, file }));
}

function startsWith(path: readonly (string | number)[], beginning: readonly (string | number)[]): boolean {
  return beginning.every((step, place) => path[place] === step);
}
