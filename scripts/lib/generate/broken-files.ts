import type { ContentWriter } from './content-writer.ts';
import { CITY } from './city.ts';

const FOLDER = `cases/${CITY}`;
const BOM = '\ufeff';

/** Files that are no records, one for each way a file can be broken. Nothing refers to them. */
export function writeBrokenFiles({ writeText }: ContentWriter): void {
  const broken = (name: string, text: string | Uint8Array, rule: string, path = '') =>
    writeText(`${FOLDER}/${name}`, text, [{ rule, severity: rule === 'hidden-file' ? 'info' : 'error', path }]);
  broken('broken-1.json', '', 'file-is-not-empty');
  broken('broken-2.json', `{ "regionCode": "${CITY}", `, 'json-is-well-formed');
  broken('broken-3.json', Uint8Array.of(0x7b, 0x22, 0xb2, 0xe2, 0xca, 0xd4, 0x22, 0x3a, 0x31, 0x7d), 'file-is-utf8');
  broken('broken-4.json', `${BOM}${caseText('broken-4')}`, 'file-without-bom');
  broken(
    'broken-5.json',
    caseText('broken-5').replace('"title"', '"title": "重复", "title"'),
    'no-duplicate-keys',
    '/title',
  );
  broken('broken-6.txt', '不是记录', 'file-ending');
  broken('.broken-7.json.swp', '临时文件', 'hidden-file');
  writeText(`budgets/broken-9.json`, '{}', [{ rule: 'file-in-known-folder', severity: 'error', path: '' }]);
}

function caseText(id: string): string {
  const record = {
    regionCode: CITY,
    id,
    title: '示例案例',
    kind: 'practice',
    period: { kind: 'unstated' },
    points: ['示例'],
    citation: { source: `${CITY}/documents` },
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
