import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { editDistance } from './describe-schema-issue.ts';
import { unreadable, type FileProblem } from './file-problem.ts';

/** A file that should hold a record, with its key. */
export type FoundFile = { collection: CollectionName; key: string; file: string };

/** Entries beside the collections that are no records: the folder's own description, and original documents. */
const BESIDE_RECORDS = ['README.md', 'files'];

/** The files of a content folder, those of a region listed only when asked for. */
export type Content = {
  problems: FileProblem[];
  sharedFiles: FoundFile[];
  regions: string[];
  filesOf: (region: string) => FoundFile[];
  /** Filled as the regions' folders are listed. */
  problemsOfRegions: FileProblem[];
};

/** Lists a content folder. Throws only where the folder itself cannot be read. */
export function openContent(contentDir: string): Content {
  const problems: FileProblem[] = [];
  const problemsOfRegions: FileProblem[] = [];
  const sharedFiles: FoundFile[] = [];
  const regions = new Set<string>();
  const byFolder = new Map<string, CollectionName>(collectionNames.map((name) => [collections[name].folder, name]));

  for (const entry of listFolder(contentDir, '', problems)) {
    const collection = byFolder.get(entry.name);
    // Entries that begin with a dot belong to version control, where the folder is a repository of its own.
    if (BESIDE_RECORDS.includes(entry.name) || entry.name.startsWith('.')) continue;
    if (isLeftover(entry.name)) problems.push(leftover(entry.name));
    else if (collection === undefined || !entry.isFolder) problems.push(unknownPlace(entry.name, entry.isFolder));
    else if (!collections[collection].perRegion) sharedFiles.push(...filesUnder(contentDir, collection, '', problems));
    else for (const name of regionFolders(contentDir, entry.name, problems)) regions.add(name);
  }
  return {
    problems,
    sharedFiles,
    regions: [...regions].sort(),
    filesOf: (region) =>
      collectionNames
        .filter((name) => collections[name].perRegion)
        .flatMap((name) => filesUnder(contentDir, name, region, problemsOfRegions)),
    problemsOfRegions,
  };
}

/** Folders of regions in the folder of a collection. A file beside them has no region. */
function regionFolders(contentDir: string, folder: string, problems: FileProblem[]): string[] {
  return listFolder(contentDir, folder, problems)
    .filter((entry) => {
      const file = `${folder}/${entry.name}`;
      if (isLeftover(entry.name)) problems.push(leftover(file));
      else if (!entry.isFolder) {
        const message = `“${file}”没有放在地区文件夹里。请移到 ${folder}/<行政区划代码>/ 之下。`;
        problems.push({ rule: 'file-in-known-folder', file, path: [], value: entry.name, message });
      }
      return entry.isFolder && !isLeftover(entry.name);
    })
    .map((entry) => entry.name);
}

function filesUnder(
  contentDir: string,
  collection: CollectionName,
  below: string,
  problems: FileProblem[],
): FoundFile[] {
  const { folder, format } = collections[collection];
  const ending = format === 'json' ? '.json' : '.md';
  const path = below ? `${folder}/${below}` : folder;
  return listFolder(contentDir, path, problems, below !== '').flatMap((entry) => {
    const file = `${path}/${entry.name}`;
    if (isLeftover(entry.name)) {
      problems.push(leftover(file));
      return [];
    }
    if (entry.isFolder) {
      return filesUnder(contentDir, collection, below ? `${below}/${entry.name}` : entry.name, problems);
    }
    // Beside a release lie the frozen copies that it consists of.
    if (collection === 'releases' && below !== '' && file !== `${folder}/${below.split('/')[0]}/release.json`)
      return [];
    if (!entry.name.endsWith(ending)) {
      problems.push(strangeEnding(file, ending));
      return [];
    }
    return [{ collection, key: file.slice(folder.length + 1, -ending.length), file }];
  });
}

function listFolder(
  contentDir: string,
  folder: string,
  problems: FileProblem[],
  mayLack = false,
): { name: string; isFolder: boolean }[] {
  const path = join(contentDir, folder);
  if (mayLack && !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .map((entry) => ({
        name: entry.name,
        isFolder: entry.isSymbolicLink()
          ? (statSync(join(path, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false)
          : entry.isDirectory(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (folder === '') throw error;
    problems.push(unreadable(folder, error));
    return [];
  }
}

function isLeftover(name: string): boolean {
  return name.startsWith('.') || /^(~\$.*|Thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name);
}

function leftover(file: string): FileProblem {
  const message = `“${file}”是系统或办公软件留下的文件，没有读取。可以删去。`;
  return { rule: 'hidden-file', file, path: [], value: '', message };
}

function unknownPlace(file: string, isFolder: boolean): FileProblem {
  const known = collectionNames.map((name) => collections[name].folder as string);
  const close = known
    .map((folder) => ({ folder, distance: editDistance(folder, file.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  const advice = close && close.distance <= 3 ? `是不是“${close.folder}”？` : `可用的文件夹：${known.join('、')}。`;
  const message = isFolder
    ? `不认识文件夹“${file}”，其中的文件都没有读取。${advice}请改名；原件放在 files/ 里。`
    : `“${file}”不在任何约定的文件夹里，没有读取。请移到所属的文件夹；原件放在 files/ 里。`;
  return { rule: 'file-in-known-folder', file, path: [], value: file, message };
}

function strangeEnding(file: string, ending: string): FileProblem {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const stem = name.replace(/\.(json|md)(\..*)?$/i, '').replace(/\.[^.]*$/, '');
  const message = `“${name}”的结尾不是小写的 ${ending}，没有读取。若是记录，请改名为“${stem}${ending}”；若是备份或其他文件，请移出 content。`;
  return { rule: 'file-ending', file, path: [], value: name, message };
}
