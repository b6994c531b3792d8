import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readImportOptions } from '../../../scripts/lib/import/import-options.ts';
import { ImportBench } from '../import/import-bench.ts';
import { workbook, type Value } from '../import/workbooks.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');

/** The national layout of 项目支出绩效自评表, with the figures of a form that 临翔区 published in 2023. */
function selfEvaluation(): Value[][] {
  return [
    ['项目支出绩效自评表'],
    ['（2023年度）'],
    ['项目名称', '新建野生动物收容所建设项目'],
    ['主管部门', '219-历城区民政局', null, null, '实施单位', '219-历城区民政局'],
    ['项目负责人', '某某某', null, null, '联系电话', '13812345678'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
    [null, '年度资金总额', '', '32.4', '31.69', '10', '97.80%', '9'],
    ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
    [null, '建成收容所。', null, null, null, '已建成。'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '野生动物收容所', '≥200平方米', '204.46平方米', '50', '50', '无'],
    ['效益指标', '社会效益指标', '提供务工岗位', '≥5个', '5个', '40', '40', '无'],
    ['总分', null, null, null, null, '100', '99', null],
  ];
}

let bench: ImportBench;
beforeEach(() => {
  bench = new ImportBench();
});
afterEach(() => bench.remove());

function run(...args: string[]) {
  const result = spawnSync(process.execPath, [join(projectRoot, 'scripts/import.ts'), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '' },
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

const form = (rows = selfEvaluation()) => bench.put('自评表.xlsx', workbook({ 自评表: rows }));

describe('the command', () => {
  test('writes what a form says, and prints JSON alone on standard output', () => {
    const { status, stdout, stderr } = run(form(), '--content', bench.contentDir, '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { written, issues } = JSON.parse(stdout) as { written: string[]; issues: Record<string, string>[] };
    expect(written.map((file) => file.split('/')[0])).toEqual(['sources', 'objects', 'dossiers']);
    expect(written.every((file) => existsSync(join(bench.contentDir, file)))).toBe(true);
    expect(Object.keys(issues[0] ?? {}).sort()).toEqual([
      'cell',
      'file',
      'message',
      'rule',
      'severity',
      'sheet',
      'value',
    ]);
    expect(issues.filter(({ rule }) => rule === 'label-of-person-left-out').map(({ cell }) => cell)).toEqual([
      'A5',
      'E5',
    ]);
    const all = stdout + Object.values(bench.snapshot()).join();
    expect(all).not.toMatch(/某某某|13812345678/);
  });

  test('says in words what it wrote', () => {
    const { status, stdout } = run(form(), '--content', bench.contentDir);
    expect(status).toBe(0);
    expect(stdout).toContain('已写入 3 个文件');
    expect(stdout).toContain('共 1 个文件：1 个已导入，0 个有错误');
  });

  test('exits 1 where a file has an error, and writes nothing of it', () => {
    const before = bench.snapshot();
    const rows = selfEvaluation();
    rows[6] = [null, '年度资金总额', '', '32.4', { t: 'e', v: 7 }, '10', '97.80%', '9'];
    const { status, stdout } = run(form(rows), '--content', bench.contentDir, '--format', 'json');
    expect(status).toBe(1);
    const { written, issues } = JSON.parse(stdout) as { written: string[]; issues: Record<string, string>[] };
    expect(written).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ rule: 'cell-without-error-value', sheet: '自评表', cell: 'E7', value: '#DIV/0!' }),
    ]);
    expect(bench.snapshot()).toEqual(before);
  });

  test('prints the page and writes nothing with --dry-run', () => {
    const before = bench.snapshot();
    const { status, stdout } = run(form(), '--content', bench.contentDir, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('野生动物收容所');
    expect(stdout).toContain('204.46平方米');
    expect(stdout).toContain('试运行，没有写');
    expect(bench.snapshot()).toEqual(before);
  });

  test('writes a report for those who filled in the forms', () => {
    const report = join(bench.folder, '问题清单.html');
    run(form(), '--content', bench.contentDir, '--report', report);
    expect(readFileSync(report, 'utf8')).toContain('<h1>表格导入问题清单</h1>');
  });

  test('finishes a run that was ended while files were moved in', () => {
    mkdirSync(join(bench.contentDir, '.import'));
    writeFileSync(join(bench.contentDir, '.import/0'), '{}\n');
    const journal = { written: ['topics/yanglao.json'], removed: [] };
    writeFileSync(join(bench.contentDir, '.import/journal.json'), JSON.stringify(journal));
    const { stderr } = run(form(), '--content', bench.contentDir);
    expect(stderr).toContain('上一次导入中途停止');
    expect(existsSync(join(bench.contentDir, 'topics/yanglao.json'))).toBe(true);
    expect(existsSync(join(bench.contentDir, '.import'))).toBe(false);
  });

  describe('with another import at work on the same content', () => {
    const lock = () => join(bench.contentDir, '.import.lock');
    const held = (by: { pid?: number; host?: string } = {}) => {
      const { pid = process.pid, host = hostname() } = by;
      writeFileSync(lock(), JSON.stringify({ pid, host, on: '2026-11-28T08:00:00.000Z' }));
    };

    test('says which, exits 2, and touches nothing', () => {
      held();
      const before = bench.snapshot();
      const { status, stdout, stderr } = run(form(), '--content', bench.contentDir);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`另一次导入正在往这个内容文件夹里写（电脑 ${hostname()}，进程 ${process.pid}，`);
      expect(stderr).toContain('.import.lock');
      expect(bench.snapshot()).toEqual(before);
    });

    test('still shows what it would write', () => {
      held();
      expect(run(form(), '--content', bench.contentDir, '--dry-run').status).toBe(0);
    });

    test.each([
      ['ended without a word', () => held({ pid: 4_194_304 })],
      ['ended long ago on another computer', () => (held({ host: '另一台' }), utimesSync(lock(), 0, 0))],
    ])('that %s, goes on and leaves no lock', (_, leave) => {
      leave();
      expect(run(form(), '--content', bench.contentDir).status).toBe(0);
      expect(existsSync(lock())).toBe(false);
      expect(bench.snapshot()['dossiers/370112/2023/219-001.json']).toBeDefined();
    });

    test('waits for a run on another computer', () => {
      held({ host: '另一台' });
      expect(run(form(), '--content', bench.contentDir).status).toBe(2);
    });
  });

  test('exits 2 where it could not run', () => {
    const { status, stdout, stderr } = run(form(), '--content', '/no/such/folder');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('找不到内容文件夹');
  });

  test('exits 2 where the report cannot be written, and has written nothing', () => {
    const before = bench.snapshot();
    const { status, stderr } = run(form(), '--content', bench.contentDir, '--report', '/no/such/folder/a.html');
    expect(status).toBe(2);
    expect(stderr).toContain('程序出错');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(bench.snapshot()).toEqual(before);
  });
});

describe('the options', () => {
  test.each([
    ['no file is named', [], '没有写要导入的文件'],
    ['an option is not known', ['a.xlsx', '--fast'], '参数有误'],
    ['a region is no code', ['a.xlsx', '--region', '历城区'], '--region 应为'],
    ['an agency is no code', ['a.xlsx', '--agency', '民政局'], '--agency 应为'],
    ['a year is none', ['a.xlsx', '--year', '25'], '--year 应为'],
    ['an address is none', ['a.xlsx', '--source-url', 'javascript:alert(1)'], '--source-url 应为'],
    ['an object is no id', ['a.xlsx', '--same', '../a'], '--same 应为'],
    ['a release is none', ['a.xlsx', '--release', 'secret'], '--release 只能是'],
    ['a format is none', ['a.xlsx', '--format', 'xml'], '--format 只能是'],
    ['a correction is half written', ['a.xlsx', '--why', '填错'], '登记更正要同时写'],
    ['a correction has no date', ['a.xlsx', '--why', '错', '--office', '局', '--on', '六月'], '--on 应为'],
  ])('cannot be run where %s', (_, args, says) => {
    expect(() => readImportOptions(args, {})).toThrow(says);
  });

  test('beat the environment, which beats the default', () => {
    expect(readImportOptions(['a.xlsx', '--content', bench.contentDir], { CONTENT_DIR: 'test' }).contentDir).toBe(
      bench.contentDir,
    );
    expect(readImportOptions(['a.xlsx'], { CONTENT_DIR: bench.contentDir }).contentDir).toBe(bench.contentDir);
    expect(readImportOptions(['a.xlsx'], {}).contentDir).toBe(join(projectRoot, 'content'));
  });
});
