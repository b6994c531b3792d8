import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PDFDocument } from 'pdf-lib';
import { bookletOf, pageCountOf } from '../../../../../scripts/lib/briefings/booklet-pages.ts';
import { readBriefingOptions } from '../../../../../scripts/lib/briefings/briefing-options.ts';
import { contentsPage } from '../../../../../scripts/lib/briefings/contents-page.ts';
import { workbenchText } from '../../../../../src/model/workbench-file.ts';
import { findBriefings } from '../../../../../scripts/lib/briefings/find-briefings.ts';

const site = mkdtempSync(join(tmpdir(), 'wenxiao-briefings-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));
for (const [path, heading] of [
  ['briefings', '审议参考'],
  ['briefings/990100/901/2025', '民政局 2025 年预算审议参考'],
  ['briefings/990100/901/2026', '民政局 2026 年预算审议参考'],
  ['briefings/990100/902/2026', '教育/体育局 2026 年预算审议参考'],
] as const) {
  mkdirSync(join(site, path), { recursive: true });
  writeFileSync(join(site, path, 'index.html'), `<h1>${heading}</h1>`);
}
for (const [id, agency, year] of [
  ['a', '901', '2026'],
  ['b', '901', '2026'],
  ['ended', '901', '2025'],
  ['other', '902', '2026'],
]) {
  const folder = join(site, 'briefings/objects/990100', String(id));
  mkdirSync(folder, { recursive: true });
  const crumb = `<a href="/departments/990100/${agency}/">部门</a>`;
  writeFileSync(join(folder, 'index.html'), `${crumb}<h1>${id} ${year} 年预算审议参考</h1>`);
}
// The table of a department names its largest objects, not all.
const table = '<a href="/briefings/objects/990100/b/">b</a>';
writeFileSync(join(site, 'briefings/990100/901/2026/index.html'), `<h1>民政局 2026 年预算审议参考</h1>${table}`);
const fileWith = (name: string, text: string) => {
  const file = join(site, name);
  writeFileSync(file, text);
  return file;
};
const emptyWorkbench = fileWith('empty.json', workbenchText([]));
const otherFile = fileWith('other.json', '{"format":"wenxiao-workbench","version":1,"items":[{}]}');
const given = ['--site', site, '--region', '990100'];

describe('the command line', () => {
  test.each([
    ['without a region', ['--site', site], '--region'],
    ['with a year in words', [...given, '--year', '今年'], '四位年份'],
    ['without a built site', ['--region', '990100', '--site', join(site, 'none')], 'npm run build'],
    ['with a workbench that is not there', [...given, '--workbench', join(site, 'x.json')], '找不到工作台文件'],
    ['with a workbench that is broken', [...given, '--workbench', otherFile], '第 1 个问题不完整'],
    ['with a workbench without questions', [...given, '--workbench', emptyWorkbench], '没有选问题'],
    ['with a file as its folder', [...given, '--out', otherFile], '--out 应为文件夹'],
  ])('%s is refused in Chinese', (_, args, why) => {
    expect(() => readBriefingOptions(args, {})).toThrow(why);
  });
});

describe('the briefings found', () => {
  const find = (more: object = {}) =>
    findBriefings({
      siteDir: site,
      region: '990100',
      year: undefined,
      department: undefined,
      withObjects: false,
      ...more,
    });

  test('are those of the newest year, in the order of codes, with names that any system takes', () => {
    expect(find().briefings.map(({ fileName }) => fileName)).toEqual([
      '审议参考-2026-901-民政局.pdf',
      '审议参考-2026-902-教育体育局.pdf',
    ]);
  });

  test('are of the year and department asked for', () => {
    expect(find({ year: '2025', department: '901' }).briefings.map(({ address }) => address)).toEqual([
      '/briefings/990100/901/2025/',
    ]);
  });

  test('are with their objects all those of the department and year, the largest first', () => {
    expect(find({ department: '901', withObjects: true }).briefings.map(({ heading }) => heading)).toEqual([
      '民政局 2026 年预算审议参考',
      'b 2026 年预算审议参考',
      'a 2026 年预算审议参考',
    ]);
  });

  test.each([
    [{ region: '370112' }, '有审议参考的地区：990100'],
    [{ department: '999' }, '部门编码：901、902'],
    [{ year: '1999' }, '有的年度：2025、2026'],
  ])('lacking for %o are named with what there is', (more, known) => {
    expect(() => find(more)).toThrow(known);
  });
});

test('a booklet holds its parts in order', async () => {
  const sheet = async (count: number) => {
    const pdf = await PDFDocument.create();
    for (let no = 0; no < count; no += 1) pdf.addPage();
    return pdf.save();
  };
  expect(await pageCountOf(await bookletOf('汇编', [await sheet(1), await sheet(2)]))).toBe(3);
});

test('contents are text, whatever a name holds', () => {
  const html = contentsPage('汇编', ['会议材料'], [{ title: '<b>局</b>', page: 3, depth: 0 }]);
  expect(html).toContain('&lt;b&gt;局&lt;/b&gt;</span><b>3</b>');
});
