import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FileRefused, type ImportIssue } from '../import-issue.ts';

/** A file to be imported: where it lies, and how it is called in what is said. */
export type InputFile = { path: string; name: string };

/** The files that a command line names; of a folder, all within it that are no leftovers, in the order of their names. */
export function findFiles(named: readonly string[]): { files: InputFile[]; issues: ImportIssue[] } {
  const issues: ImportIssue[] = [];
  const files: InputFile[] = [];
  for (const path of named) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory()) files.push(...filesIn(path, path));
    else if (status?.isFile()) files.push({ path, name: path });
    else {
      const message = status ? `“${path}”不是文件。` : `找不到文件“${path}”。请核对路径和文件名。`;
      issues.push({ ...new FileRefused('import-file-is-there', message).issue, file: path });
    }
  }
  return { files: [...new Map(files.map((file) => [file.path, file])).values()], issues };
}

function filesIn(folder: string, name: string): InputFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isLeftover(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, `${name}/${entry.name}`);
      if (!entry.isFile()) return [];
      return [{ path, name: `${name.replace(/[\\/]+$/, '')}/${entry.name}` }];
    });
}

/** Files of the system and lock files of office programs. */
function isLeftover(name: string): boolean {
  return /^\.|^~\$|^\.~|^~WRL|\.tmp$|^Thumbs\.db$|^desktop\.ini$|^__MACOSX$/i.test(name);
}
