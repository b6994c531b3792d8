import { resolve } from 'node:path';
import { normalize } from '../src/search/normalize.ts';
import { indexArchive } from '../src/views/archive/archive-index.ts';
import { editionArchive, withinYears } from '../src/views/archive/edition-archive.ts';
import { editionOf } from '../src/views/archive/edition.ts';
import { publicArchive } from '../src/views/archive/public-archive.ts';
import { searchRecords } from '../src/views/search/search-records.ts';
import { synonymGroups } from '../src/views/search/synonym-groups.ts';
import { readFlags } from './lib/build-options.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { refusalOf } from '../src/reading/file-problem.ts';
import { readArchive } from '../src/reading/read-archive.ts';
import { projectRoot } from './lib/run-node.ts';
import { writeOfflineIndex } from './lib/edition/write-offline-index.ts';
import { writeSearchIndex } from './lib/write-search-index.ts';

/**
 * Indexes the public part of the content, or what the edition in the environment holds, into the folder of a rendered
 * site, and says how much that was. A step of the build.
 */
await runCommand(async () => {
  const { content, out } = readFlags(process.argv.slice(2), { content: { type: 'string' }, out: { type: 'string' } });
  if (!content || !out)
    throw new CouldNotRun('用法：node scripts/index-search.ts --content 内容文件夹 --out 网站文件夹');
  const { archive, problems } = readArchive(resolve(projectRoot, content));
  const refusal = refusalOf(problems);
  if (refusal) throw new CouldNotRun(refusal);
  // Findings are notes of the portal beside what is printed; search finds the print.
  const edition = editionOf(process.env['EDITION']);
  const shown = edition ? withinYears(editionArchive(archive, edition), edition) : publicArchive(archive);
  const index = indexArchive(shown, [], [], edition);
  const records = searchRecords(index);
  const site = resolve(projectRoot, out);
  if (edition?.isOffline) writeOfflineIndex(site, records);
  else await writeSearchIndex(site, records, synonymGroups(index));
  const characters = records.reduce(
    (sum, { fields }) => sum + fields.reduce((length, { text }) => length + normalize(text).length, 0),
    0,
  );
  console.log(JSON.stringify({ records: records.length, characters }));
  return 0;
});
