import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importFiles, type Import } from '../../../scripts/lib/import/import-files.ts';
import type { ImportOptions } from '../../../scripts/lib/import/import-options.ts';
import { writeFiles } from '../../../scripts/lib/import/filing/write-files.ts';
import type { Form } from '../../../src/forms/form.ts';
import { sampleForm } from './sample-form.ts';

/** A small site of one county with two agencies, and a folder for files to be imported. */
export class ImportBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'wenxiao-import-'));
  readonly contentDir = join(this.folder, 'content');
  readonly forms: readonly Form[];

  constructor(forms: readonly Form[] = [sampleForm]) {
    this.forms = forms;
    this.record('site/site.json', {
      name: '试验网站',
      description: '试验导入。',
      region: '370112',
      asOf: '2026-08-31',
      includeDemo: false,
      footer: {},
    });
    this.record('regions/370112.json', { code: '370112', name: '历城区', level: 'county' });
    this.record('agencies/370112/219.json', { regionCode: '370112', code: '219', name: '历城区民政局' });
    this.record('agencies/370112/220.json', { regionCode: '370112', code: '220', name: '历城区教育局' });
  }

  /** Puts a record into the content folder. */
  record(file: string, record: unknown): void {
    this.put(join('content', file), `${JSON.stringify(record, null, 2)}\n`);
  }

  /** Puts a file beside the content folder and gives its path. */
  put(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Imports files and writes what there is to write. */
  import(files: readonly string[], options: Partial<ImportOptions> = {}): Import {
    const done = this.plan(files, options);
    writeFiles(this.contentDir, done.written, done.removed);
    return done;
  }

  plan(files: readonly string[], options: Partial<ImportOptions> = {}): Import {
    const all: ImportOptions = {
      contentDir: this.contentDir,
      files,
      same: [],
      dryRun: false,
      format: 'text',
      ...options,
    };
    return importFiles(all, this.forms);
  }

  /** All files of the content folder with their text, to tell whether anything changed. */
  snapshot(): Record<string, string> {
    const found: Record<string, string> = {};
    const walk = (folder: string, name: string): void => {
      for (const entry of readdirSync(folder).sort()) {
        const path = join(folder, entry);
        if (statSync(path).isDirectory()) walk(path, `${name}${entry}/`);
        else found[`${name}${entry}`] = readFileSync(path, 'utf8');
      }
    };
    walk(this.contentDir, '');
    return found;
  }

  read(file: string): Record<string, never> {
    return JSON.parse(readFileSync(join(this.contentDir, file), 'utf8')) as Record<string, never>;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
