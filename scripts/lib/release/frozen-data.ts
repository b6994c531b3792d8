import { csvLine } from '../../../src/model/csv.ts';
import { applyRules } from '../../../src/rules/apply-rules.ts';
import { rules } from '../../../src/rules/index.ts';
import type { Archive } from '../../../src/schemas/collections.ts';
import { indexArchive } from '../../../src/views/archive/archive-index.ts';
import { dataTables } from '../../../src/views/data/data-tables.ts';
import { CsvPackage } from '../data/csv-package.ts';
import { SMALLEST } from '../data/deflated-text.ts';
import { ZipFile } from '../data/zip-file.ts';
import type { FrozenFile } from './frozen-records.ts';

/**
 * The data package of the public archive as a release freezes it: the tables as CSV in one ZIP file, and what is
 * invented in another beside it. JSON, workbook and database can be made from them and would be several times as large.
 */
export function frozenData(open: Archive, releaseId: string): FrozenFile[] {
  const index = indexArchive(open, rules, applyRules(rules, open));
  const packages = { real: new CsvPackage(SMALLEST), demo: new CsvPackage(SMALLEST) };
  for (const table of dataTables) {
    const demoAt = table.fields.findIndex(({ name }) => name === 'demo');
    for (const row of table.rows(index)) packages[row[demoAt] === true ? 'demo' : 'real'].add(table, csvLine(row));
  }
  return (['real', 'demo'] as const)
    .filter((origin) => packages[origin].tables.size > 0)
    .map((origin) => {
      const { tables } = packages[origin];
      const chunks: Uint8Array[] = [];
      packages[origin].close(new ZipFile((chunk) => chunks.push(chunk)), index.site, {
        // What is real names nothing that is invented; what is invented may name what all regions share.
        kind: origin === 'real' ? 'release' : 'region',
        name: `${releaseId}${origin === 'demo' ? '-demo' : ''}`,
        title: `“${releaseId}”版${origin === 'demo' ? '示例' : ''}`,
        tables,
      });
      return { name: `data/${origin === 'demo' ? 'demo-' : ''}wenxiao.zip`, content: Buffer.concat(chunks) };
    });
}
