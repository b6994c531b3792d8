import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverWriting } from '../../../scripts/lib/import/filing/write-files.ts';
import { reportPage } from '../../../scripts/lib/import/telling/report-page.ts';
import { showRecords } from '../../../scripts/lib/import/telling/show-records.ts';
import { makeRelease } from '../../../scripts/lib/release/make-release.ts';
import { checkContent } from '../../../scripts/lib/check-content.ts';
import { ImportBench } from './import-bench.ts';
import { formRows, workbook } from './workbooks.ts';

const DOSSIER = 'dossiers/370112/2025/219-001.json';
type Stage = Record<string, unknown>;

let bench: ImportBench;
beforeEach(() => {
  bench = new ImportBench();
});
afterEach(() => bench.remove());

/** Puts the sample form, with some changes, into a workbook beside the content. */
function form(name = '自评表.xlsx', changes: Parameters<typeof formRows>[0] = {}): string {
  return bench.put(name, workbook({ 自评表: formRows(changes) }));
}

function rulesOf(issues: readonly { rule: string; severity: string }[], severity = 'error'): string[] {
  return issues.filter((issue) => issue.severity === severity).map(({ rule }) => rule);
}

describe('a form', () => {
  test('becomes a dossier, an object and a source', () => {
    const { written, refused, issues } = bench.import([form()]);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(refused).toEqual([]);
    expect([...written.keys()].map((name) => name.replace(/import-[0-9a-f]{12}/, 'import-#'))).toEqual([
      'sources/370112/import-#.json',
      'objects/370112/219-001.json',
      DOSSIER,
    ]);
    const { evaluations } = bench.read(DOSSIER) as unknown as { evaluations: Stage[] };
    expect(evaluations[0]).toMatchObject({ id: 'self', kind: 'self', release: 'public', totalScore: '92' });
    expect(evaluations[0]?.['citation']).toEqual({
      source: expect.stringMatching(/^370112\/import-/),
      place: '“自评表”A1',
    });
    expect(checkContent(bench.contentDir).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names the file that it is taken from, with its hash', () => {
    bench.import([form()]);
    const [source] = Object.keys(bench.snapshot()).filter((name) => name.startsWith('sources/'));
    expect(bench.read(source!)).toMatchObject({
      title: '自评表',
      publisher: '历城区民政局',
      kind: 'submitted',
      url: 'not-collected',
      seen: 'full',
      file: { name: '自评表.xlsx', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('is cited by its address where it is published already', () => {
    bench.import([form()], { sourceUrl: 'https://www.example.gov.cn/zp.html' });
    const [source] = Object.keys(bench.snapshot()).filter((name) => name.startsWith('sources/'));
    expect(bench.read(source!)).toMatchObject({ kind: 'official', url: 'https://www.example.gov.cn/zp.html' });
  });

  test('keeps its object under the printed code', () => {
    bench.import([form('a.xlsx', { code: '37011225R000000012345' })]);
    expect(bench.read('objects/370112/37011225r000000012345.json')).toMatchObject({
      printedCode: '37011225R000000012345',
    });
  });

  test('imported twice changes nothing', () => {
    bench.import([form()]);
    const before = bench.snapshot();
    const again = bench.import([form()]);
    expect(again.written.size).toBe(0);
    expect(again.issues).toEqual([
      expect.objectContaining({ rule: 'import-no-change', message: expect.stringContaining('没有变化') }),
    ]);
    expect(bench.snapshot()).toEqual(before);
  });

  test('saved anew with the same content changes nothing', () => {
    bench.import([form()]);
    const before = bench.snapshot();
    const file = bench.put('自评表.xls', workbook({ 自评表: formRows() }, 'biff8'));
    expect(bench.import([file]).written.size).toBe(0);
    expect(bench.snapshot()).toEqual(before);
  });

  test('that was changed shows what is different, each at its cell', () => {
    bench.import([form()]);
    const { issues, written } = bench.import([form('自评表改.xlsx', { score: '30', total: '90' })]);
    const changes = issues.filter(({ rule }) => rule === 'import-changes-record');
    expect(changes.map(({ cell, message }) => `${cell} ${message}`)).toEqual([
      'G7 改动已有的记录：绩效评价 第 1 项 · 评价指标 第 2 项 · 得分，原来是“32”，改为“30”。',
      'G8 改动已有的记录：绩效评价 第 1 项 · 总分，原来是“92”，改为“90”。',
    ]);
    expect([...written.keys()]).toContain(DOSSIER);
  });

  test('keeps what was added to its stage by hand', () => {
    bench.import([form()]);
    const dossier = bench.read(DOSSIER) as unknown as { evaluations: Stage[] };
    bench.record(DOSSIER, { ...dossier, evaluations: [{ ...dossier.evaluations[0], publishedOn: '2026-03-01' }] });
    bench.import([form('b.xlsx', { score: '30', total: '90' })]);
    const { evaluations } = bench.read(DOSSIER) as unknown as { evaluations: Stage[] };
    expect(evaluations[0]).toMatchObject({ publishedOn: '2026-03-01', totalScore: '90' });
  });

  test('of another year is the same object once the clerk confirms it', () => {
    bench.import([form()]);
    const next = form('b.xlsx', { year: '2026年度', name: '2026年养老服务补贴项目' });
    expect(rulesOf(bench.import([next]).issues)).toEqual(['import-object-is-certain']);
    const { written } = bench.import([next], { same: ['219-001'] });
    expect([...written.keys()].filter((file) => !file.startsWith('sources/'))).toEqual([
      'dossiers/370112/2026/219-001.json',
    ]);
    expect(bench.read('dossiers/370112/2026/219-001.json')).toMatchObject({ printedName: '2026年养老服务补贴项目' });
  });

  test('gives its indicators the identity that they have in another year', () => {
    bench.import([form()]);
    bench.import([form('b.xlsx', { year: '2026年度' })], { same: ['all'] });
    const ids = [DOSSIER, 'dossiers/370112/2026/219-001.json'].map((file) => {
      const { evaluations } = bench.read(file) as unknown as { evaluations: { rows: Stage[] }[] };
      return evaluations[0]?.rows.map(({ id }) => id);
    });
    expect(ids[0]).toEqual(ids[1]);
  });

  test('may be kept for a session, and stays so when it comes again', () => {
    bench.import([form()], { release: 'session' });
    bench.import([form('b.xlsx', { score: '30', total: '90' })]);
    const { evaluations } = bench.read(DOSSIER) as unknown as { evaluations: Stage[] };
    expect(evaluations[0]).toMatchObject({ release: 'session', totalScore: '90' });
  });

  test('brings an agency along that it prints with code and full name', () => {
    const { issues } = bench.import([form('a.xlsx', { agency: '231-历城区水务局' })]);
    expect(rulesOf(issues, 'info')).toContain('import-agency-added');
    expect(bench.read('agencies/370112/231.json')).toMatchObject({ code: '231', name: '历城区水务局' });
  });

  test('whose agency bears another name here is imported with a warning', () => {
    const { issues, refused } = bench.import([form('a.xlsx', { agency: '219-历城区民政和社会工作局' })]);
    expect(refused).toEqual([]);
    expect(rulesOf(issues, 'warning')).toEqual(['import-agency-name-fits']);
  });

  test('for which the clerk names another agency than it prints is imported with a warning', () => {
    const { issues, refused } = bench.import([form()], { agency: '220' });
    expect(refused).toEqual([]);
    expect(rulesOf(issues, 'warning')).toEqual(['import-agency-name-fits']);
    expect(bench.read('objects/370112/220-001.json')).toMatchObject({ agencyCode: '220' });
  });

  test('for which the clerk names another year than it prints is imported with a warning', () => {
    const { issues } = bench.import([form()], { year: 2024 });
    expect(rulesOf(issues, 'warning')).toEqual(['import-year-fits']);
    expect(bench.read('dossiers/370112/2024/219-001.json')).toMatchObject({ fiscalYear: 2024 });
  });

  test('belongs to the region of the one agency that has its name', () => {
    bench.record('site/site.json', {
      name: '站',
      description: '试验。',
      asOf: '2026-08-31',
      includeDemo: false,
      footer: {},
    });
    const { refused } = bench.import([form('a.xlsx', { agency: '历城区民政局' })]);
    expect(refused).toEqual([]);
    expect(bench.read(DOSSIER)).toMatchObject({ regionCode: '370112' });
  });
});

test('a record that cannot be read is not written over', () => {
  bench.import([form()]);
  bench.put(join('content', DOSSIER), '{"regionCode": ');
  const before = bench.snapshot();
  const { issues } = bench.import([form('b.xlsx', { score: '30', total: '90' })]);
  expect(rulesOf(issues)).toEqual(['import-record-is-readable']);
  expect(bench.snapshot()).toEqual(before);
});

describe('what was released', () => {
  test('is not changed without a correction', () => {
    bench.import([form()]);
    makeRelease({
      contentDir: bench.contentDir,
      id: 'one',
      name: '第一版',
      on: '2026-05-01',
      offices: {},
      again: false,
    });
    const before = bench.snapshot();
    const { issues, written } = bench.import([form('b.xlsx', { score: '30', total: '90' })]);
    const asked = issues.filter(({ rule }) => rule === 'published-change-is-corrected');
    expect(asked.map(({ cell }) => cell)).toEqual(['A1', 'G7', 'G8']);
    expect(asked[1]?.message).toContain('在 corrections/370112/ 登记一条更正');
    expect(written.size).toBe(0);
    expect(bench.snapshot()).toEqual(before);
  });

  test('is changed by a form once the corrections are there', () => {
    bench.import([form()]);
    makeRelease({
      contentDir: bench.contentDir,
      id: 'one',
      name: '第一版',
      on: '2026-05-01',
      offices: {},
      again: false,
    });
    const correction = {
      regionCode: '370112',
      file: DOSSIER,
      what: '得分',
      why: '填错',
      on: '2026-06-01',
      office: '历城区民政局',
    };
    bench.record('corrections/370112/a.json', {
      ...correction,
      id: 'a',
      path: '/evaluations/0/rows/1/score',
      oldValue: '32',
      newValue: '30',
    });
    bench.record('corrections/370112/b.json', {
      ...correction,
      id: 'b',
      path: '/evaluations/0/totalScore',
      oldValue: '92',
      newValue: '90',
    });
    bench.record('corrections/370112/c.json', {
      ...correction,
      id: 'c',
      path: '/evaluations/0/citation',
      oldValue: '旧表',
      newValue: '新表',
    });
    const { issues } = bench.import([form('b.xlsx', { score: '30', total: '90' })]);
    expect(rulesOf(issues)).toEqual([]);
    expect(checkContent(bench.contentDir).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a correction', () => {
  test('is registered for each place where the clerk says why, when and who', () => {
    bench.import([form()]);
    makeRelease({
      contentDir: bench.contentDir,
      id: 'one',
      name: '第一版',
      on: '2026-05-01',
      offices: {},
      again: false,
    });
    const correction = { why: '填报时抄错', on: '2026-06-01', office: '历城区民政局' };
    const { issues, written } = bench.import([form('b.xlsx', { score: '30', total: '90' })], { correction });
    expect(rulesOf(issues)).toEqual([]);
    expect([...written.keys()].filter((file) => file.startsWith('corrections/'))).toHaveLength(3);
    expect(bench.read('corrections/370112/2026-06-01-002.json')).toMatchObject({ oldValue: '32', newValue: '30' });
    expect(checkContent(bench.contentDir).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('several files', () => {
  test('are written but for those with an error', () => {
    form('tables/a.xlsx');
    form('tables/b.xlsx', { name: '第二个项目', year: '' });
    form('tables/sub/c.xlsx', { name: '第三个项目', agency: '220-历城区教育局' });
    bench.put('tables/~$a.xlsx', 'lock');
    const { refused, written } = bench.import([join(bench.folder, 'tables')]);
    expect(refused.map((name) => name.slice(bench.folder.length))).toEqual(['/tables/b.xlsx']);
    expect([...written.keys()].filter((name) => name.startsWith('dossiers/'))).toEqual([
      DOSSIER,
      'dossiers/370112/2025/220-001.json',
    ]);
  });

  test('two that say different things of one stage are both told, and the second is refused', () => {
    const { issues, refused } = bench.import([form('a.xlsx'), form('b.xlsx', { score: '30', total: '90' })]);
    expect(rulesOf(issues)).toEqual(['import-one-form-per-stage']);
    expect(refused).toEqual([join(bench.folder, 'b.xlsx')]);
  });

  test('five hundred become five hundred dossiers', () => {
    for (let no = 0; no < 500; no += 1) {
      form(`many/${no}.xlsx`, { name: `项目${no}号`, agency: no % 2 === 0 ? '219-历城区民政局' : '220-历城区教育局' });
    }
    const { written, fileCount } = bench.plan([join(bench.folder, 'many')]);
    expect(fileCount).toBe(500);
    expect([...written.keys()].filter((name) => name.startsWith('dossiers/'))).toHaveLength(500);
  });
});

describe('a run that was killed', () => {
  test('before all files were ready leaves nothing', () => {
    const before = bench.snapshot();
    mkdirSync(join(bench.contentDir, '.import'));
    writeFileSync(join(bench.contentDir, '.import/0'), '{"half":');
    expect(recoverWriting(bench.contentDir)).toBe(false);
    expect(bench.snapshot()).toEqual(before);
  });

  test('after that is finished by the next one', () => {
    const planned = bench.plan([form()]);
    const files = [...planned.written];
    mkdirSync(join(bench.contentDir, '.import'));
    for (const [place, [, content]] of files.entries()) {
      writeFileSync(join(bench.contentDir, `.import/${place}`), content);
    }
    const journal = { written: files.map(([file]) => file), removed: [] };
    writeFileSync(join(bench.contentDir, '.import/journal.json'), JSON.stringify(journal));
    // The first file was moved already.
    const [first] = files;
    mkdirSync(join(bench.contentDir, 'sources/370112'), { recursive: true });
    writeFileSync(join(bench.contentDir, first![0]), first![1]);
    rmSync(join(bench.contentDir, '.import/0'));
    expect(recoverWriting(bench.contentDir)).toBe(true);
    for (const [file, content] of files) expect(readFileSync(join(bench.contentDir, file), 'utf8')).toBe(content);
    expect(Object.keys(bench.snapshot()).filter((name) => name.startsWith('.import'))).toEqual([]);
  });
});

describe('what a clerk sees', () => {
  test('is the record as its page shows it, before anything is written', () => {
    const shown = showRecords(bench.plan([form()]));
    expect(shown).toContain('养老服务补贴项目 · 2025 年');
    expect(shown).toContain('享受服务的老人');
    expect(shown).toContain('/objects/370112/219-001/');
  });

  test('is a report that needs nothing else, with nothing to run in it', () => {
    const file = form('a.xlsx', { score: '<script>alert(1)</script> 13812345678' });
    const page = reportPage(bench.plan([file]), { dryRun: false });
    expect(page).not.toMatch(/<script|13812345678|https?:|style=/);
    expect(page).toContain('138＊＊＊＊＊＊78');
    expect(page).toContain('G7');
  });
});
