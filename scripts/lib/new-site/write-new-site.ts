import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NATION } from '../../../src/model/codes.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { checkContent, type ContentIssue } from '../check-content.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { recordText } from '../import/filing/write-files.ts';
import { newSiteRecords } from './new-site-records.ts';
import type { SiteAnswers } from './site-answers.ts';

/** What every site has in common: words, fields of public life, guides, and the rules of the nation. */
const SHARED = [...['glossary', 'topics', 'guides', 'synonyms'], ...[`regions/${NATION}.json`, `sources/${NATION}`]];
/** Codes of the demonstration city and of what lies in it. */
const DEMO = /^99/;
/** What is made of a site's own history is not carried into another. */
const NOT_COPIED = ['releases', 'corrections'];

/**
 * Writes the content folder of a new site: all of it or nothing. It is made beside its place, checked, and moved there.
 * `shared` is the project's own content, from which the shared parts are copied.
 */
export function writeNewSite(answers: SiteAnswers, shared: string): { errors: ContentIssue[]; fileCount: number } {
  const { folder } = answers;
  const making = join(dirname(folder), `.${basename(folder)}.making`);
  if (existsSync(making)) {
    throw new CouldNotRun(`上一次建站中途停止，留下了 ${making}。请删掉它再运行。`);
  }
  try {
    mkdirSync(making, { recursive: true });
    for (const name of SHARED) cpSync(join(shared, name), join(making, name), { recursive: true });
    if (answers.includeDemo) copyDemo(shared, making);
    for (const [file, record] of newSiteRecords(answers)) {
      mkdirSync(dirname(join(making, file)), { recursive: true });
      writeFileSync(join(making, file), recordText(record));
    }
    const errors = checkContent(making).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { errors, fileCount: 0 };
    const fileCount = readdirSync(making, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    ).length;
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(making, folder);
    return { errors, fileCount };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    throw new CouldNotRun(`写不了 ${folder}（${code}）。请换一个有写权限的、空的文件夹。`);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function copyDemo(shared: string, into: string): void {
  for (const { folder, perRegion } of Object.values(collections)) {
    if (NOT_COPIED.includes(folder) || !existsSync(join(shared, folder))) continue;
    if (!perRegion && folder !== 'regions') continue;
    for (const name of readdirSync(join(shared, folder)).filter((entry) => DEMO.test(entry))) {
      cpSync(join(shared, folder, name), join(into, folder, name), { recursive: true });
    }
  }
}
