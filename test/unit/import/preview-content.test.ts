import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../scripts/lib/check-content.ts';
import { previewAddresses } from '../../../scripts/lib/import/telling/preview-addresses.ts';
import { previewContent } from '../../../scripts/lib/import/telling/preview-content.ts';
import { ImportBench } from './import-bench.ts';
import { formRows, workbook } from './workbooks.ts';

let bench: ImportBench;
beforeEach(() => {
  bench = new ImportBench();
  bench.record('regions/370000.json', { code: '370000', name: '山东省', level: 'province' });
  bench.record('regions/410100.json', { code: '410100', name: '郑州市', level: 'prefecture' });
  bench.record('agencies/410100/101.json', { regionCode: '410100', code: '101', name: '郑州市财政局' });
});
afterEach(() => bench.remove());

test('the content of a preview is that of the regions changed, with the changes, and passes the check', () => {
  const before = bench.snapshot();
  const planned = bench.plan([bench.put('自评表.xlsx', workbook({ 自评表: formRows() }))]);
  const folder = previewContent(bench.contentDir, join(bench.folder, 'preview'), planned);
  expect(existsSync(join(folder, 'dossiers/370112/2025/219-001.json'))).toBe(true);
  expect(existsSync(join(folder, 'agencies/370112/219.json'))).toBe(true);
  expect(existsSync(join(folder, 'agencies/410100'))).toBe(false);
  expect(checkContent(folder).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(bench.snapshot()).toEqual(before);
});

test('a preview leads to the year of the object that was changed', () => {
  const planned = bench.plan([bench.put('自评表.xlsx', workbook({ 自评表: formRows() }))]);
  expect(previewAddresses(planned)).toEqual([
    { title: '养老服务补贴项目（2025 年）', address: '/objects/370112/219-001/#y2025' },
  ]);
});
