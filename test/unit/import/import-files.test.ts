import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ImportBench } from './import-bench.ts';
import { formRows, workbook } from './workbooks.ts';

let bench: ImportBench;
beforeEach(() => {
  bench = new ImportBench();
});
afterEach(() => bench.remove());

describe('a form', () => {
  test('becomes a dossier, an object and a source', () => {
    const file = bench.put('自评表.xlsx', workbook({ 自评表: formRows() }));
    const { written, refused, issues } = bench.import([file]);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(refused).toEqual([]);
    expect([...written.keys()].map((name) => name.replace(/import-[0-9a-f]{12}/, 'import-#'))).toEqual([
      'sources/370112/import-#.json',
      'objects/370112/219-001.json',
      'dossiers/370112/2025/219-001.json',
    ]);
    const { evaluations } = bench.read('dossiers/370112/2025/219-001.json');
    expect(evaluations?.[0]).toMatchObject({ id: 'self', kind: 'self', release: 'public', totalScore: '92' });
  });
});
