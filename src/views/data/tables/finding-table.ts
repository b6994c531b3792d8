import { jsonPointer } from '../../../model/json-pointer.ts';
import { regionOfKey } from '../../../rules/walk-records.ts';
import { collections, collectionNames } from '../../../schemas/collections.ts';
import type { ArchiveIndex, FindingOfRule } from '../../archive/archive-index.ts';
import { findingPlace } from '../../quality/finding-place.ts';
import { dataTable, type DataRow, type DataTable } from '../data-table.ts';
import { namedByKey } from '../record-table.ts';

type FindingRow = DataRow & { finding: FindingOfRule; severity: string };

/** What the rules found in the published record: notes and signals, never accusations. */
export const findingTable: DataTable = dataTable<FindingRow>({
  name: 'findings',
  title: '校验发现',
  description: '校验规则在已公开的记录里看到的：数据提示（warning）和质量信号（info）。请与原件核对，不是结论。',
  has: { region: false, citation: false },
  columns: [
    namedByKey('region_code', '行政区划代码', 'regions', ({ region }) => region),
    { name: 'rule', title: '规则', type: 'string', required: true, value: ({ finding }) => finding.rule },
    {
      name: 'severity',
      title: '程度',
      type: 'string',
      enum: ['warning', 'info'],
      value: ({ severity }) => severity,
    },
    {
      name: 'collection',
      title: '记录种类',
      type: 'string',
      enum: collectionNames,
      value: ({ finding }) => finding.collection,
    },
    { name: 'record', title: '记录', type: 'string', value: ({ finding }) => finding.key },
    {
      name: 'place',
      title: '记录中的位置',
      type: 'string',
      description: 'JSON Pointer（RFC 6901）',
      value: ({ finding }) => jsonPointer(finding.path),
    },
    { name: 'value', title: '印出的值', type: 'string', value: ({ finding }) => finding.value },
    { name: 'message', title: '说明', type: 'string', value: ({ finding }) => finding.message },
  ],
  *rows(index) {
    for (const [record, findings] of [...index.findings].sort(([one], [other]) => (one < other ? -1 : 1))) {
      for (const [at, finding] of findings.entries()) yield rowOf(index, finding, `${record}/${at + 1}`);
    }
  },
});

function rowOf(index: ArchiveIndex, finding: FindingOfRule, key: string): FindingRow {
  const { collection, key: record } = finding;
  const second = Number(record.split('/')[1]);
  const isFiledByYear = collections[collection].path.includes('{fiscalYear}');
  return {
    key,
    region: collections[collection].perRegion || collection === 'regions' ? regionOfKey(record) : undefined,
    year: isFiledByYear ? second : undefined,
    page: findingPlace(index, finding).href,
    finding,
    severity: index.rules.get(finding.rule)?.severity === 'info' ? 'info' : 'warning',
  };
}
