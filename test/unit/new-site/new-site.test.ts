import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askForAnswers } from '../../../scripts/lib/new-site/ask-for-answers.ts';
import { writeNewSite } from '../../../scripts/lib/new-site/write-new-site.ts';
import { checkContent } from '../../../scripts/lib/check-content.ts';
import { workbook } from '../import/workbooks.ts';

const SHARED = join(import.meta.dirname, '../../../content');
const NEEDED = { region: '370112', agencies: '219 民政局；219001 民政局本级；220 教育局', 'as-of': '2026-08-31' };

let bench: string;
let out: string;
beforeEach(() => {
  bench = mkdtempSync(join(tmpdir(), 'wenxiao-new-'));
  out = join(bench, 'content');
});
afterEach(() => rmSync(bench, { recursive: true, force: true }));

/** Answers as options alone, as a script gives them. */
const answered = (options: Record<string, string>) => askForAnswers({ out, ...NEEDED, ...options }, undefined);

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(out, file), 'utf8')) as Record<string, unknown>;
}

describe('a new site', () => {
  test('passes the check with the answers that it needs', async () => {
    expect(writeNewSite(await answered({}), SHARED).errors).toEqual([]);
    expect(checkContent(out)).toEqual([]);
    expect(read('site/site.json')).toMatchObject({
      name: '历城区预算绩效公开',
      region: '370112',
      asOf: '2026-08-31',
      includeDemo: false,
      footer: { organizer: '历城区财政局' },
    });
    expect(readdirSync(join(out, 'regions')).sort()).toEqual([
      '000000.json',
      '370000.json',
      '370100.json',
      '370112.json',
    ]);
    expect(read('agencies/370112/219001.json')).toMatchObject({ name: '民政局本级', parent: '219' });
    expect(read('regions/370112.json')).not.toHaveProperty('coverage');
  });

  test('states its own rules with the document that they stand in', async () => {
    const answers = await answered({
      grades: '优=90,良=80,合格=60,不合格=0',
      satisfaction: '目标=90,权重=10,不得分线=60',
      'rules-title': '历城区项目支出绩效评价管理办法',
      coverage: '预算、决算',
      'coverage-from': '2024',
    });
    expect(writeNewSite(answers, SHARED).errors).toEqual([]);
    expect(read('regions/370112.json')).toMatchObject({
      rules: {
        gradeSchemes: [{ scheme: { labels: ['优', '良', '合格', '不合格'] } }],
        satisfaction: [{ target: { comparator: '≥', value: 90, unit: '%' }, zeroBelow: { value: 60, unit: '%' } }],
      },
      coverage: [{ office: '历城区财政局', documents: ['budget', 'final-account'], fromYear: 2024 }],
    });
    expect(read('sources/370112/local-rules.json')).toMatchObject({ url: 'not-collected' });
  });

  test('takes the demonstration city along where it is asked for', async () => {
    expect(writeNewSite(await answered({ demo: '是' }), SHARED).errors).toEqual([]);
    expect(existsSync(join(out, 'dossiers/990100'))).toBe(true);
    expect(existsSync(join(out, 'releases'))).toBe(false);
  });

  test.each([
    [
      '.xlsx',
      workbook({ 单位: [['预算单位表'], ['单位编码', '单位名称'], ['219', '民政局'], ['219001', '民政局本级']] }),
    ],
    ['.csv', '单位编码,单位名称\n219,民政局\n219001,民政局本级\n'],
  ])('takes its units from a %s', async (ending, bytes) => {
    const file = join(bench, `单位${ending}`);
    writeFileSync(file, bytes);
    const { agencies } = await answered({ agencies: file });
    expect(agencies).toEqual([
      { code: '219', name: '民政局' },
      { code: '219001', name: '民政局本级', parent: '219' },
    ]);
  });

  test('asks again after an answer that cannot be used, and says why', async () => {
    const said: string[] = [];
    const typed = ['', '13', '370112', '历下区', '', '219', '219 民政局', '', '', '13800138000', '0531-12345678'];
    const more = ['昨天', '2026-08-31', '', '优', '', '', ''];
    const answers = [...typed, ...more];
    const site = await askForAnswers(
      { out },
      { say: (line) => said.push(line), answer: () => Promise.resolve(answers.shift() ?? '') },
    );
    expect(answers).toEqual([]);
    expect(site).toMatchObject({ regionName: '历城区', contact: '0531-12345678', asOf: '2026-08-31' });
    expect(said.filter((line) => line.includes('×'))).toMatchInlineSnapshot(`
      [
        "  × 这一项不能空着。",
        "  × “13”不是行政区划代码。应为六位数字，如 370112。",
        "  × 代码 370112 是“历城区”，不是“历下区”。代码对的，直接回车；代码写错了的，按 Ctrl+C 停下重来。",
        "  × “219”：编码“219”后面没有单位名称。",
        "  × 这里有像手机号、身份证号或银行账号的数字。网站上不写这些，请改成办公电话。",
        "  × “昨天”不是日期。请写成 2026-08-31。",
        "  × 看不懂“优”。写法如“优=90”。",
      ]
    `);
  });
});

describe('is refused, and nothing is written', () => {
  test.each([
    ['没有写 --as-of', { 'as-of': undefined }],
    ['是“历城区”，不是“长清区”', { 'region-name': '长清区' }],
    ['标准里没有代码 370199', { region: '370199' }],
    ['编码 219 用了两次', { agencies: '219 甲局；219 乙局' }],
    ['后面没有单位名称', { agencies: '219' }],
    ['找不到文件', { agencies: join(tmpdir(), 'none.xlsx') }],
    ['没有叫“批文”的材料', { coverage: '批文' }],
    ['由高到低', { grades: '优=80,良=90' }],
    ['像手机号', { contact: '13800138000' }],
  ] as const)('%s', async (message, change) => {
    const options = Object.fromEntries(Object.entries({ out, ...NEEDED, ...change }).filter(([, text]) => text));
    await expect(askForAnswers(options as Record<string, string>, undefined)).rejects.toThrow(message);
    expect(existsSync(out)).toBe(false);
  });

  test('where something lies in the folder already', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'a.txt'), '');
    await expect(answered({})).rejects.toThrow('已经有东西');
  });
});
