import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CouldNotRun } from '../../../../../scripts/lib/could-not-run.ts';
import { readEdition, readYears } from '../../../../../scripts/lib/edition/read-edition.ts';
import { projectRoot } from '../../../../../scripts/lib/run-node.ts';

const content = join(projectRoot, 'content');

describe('readEdition', () => {
  test('names region, session and years', () => {
    expect(readEdition(content, { region: '990100', session: '2026-congress', years: '2025,2026' })).toEqual({
      region: '990100',
      session: '990100/2026-congress',
      years: [2025, 2026],
    });
  });

  test.each([
    [{}, '--region 应为内容文件夹里一个地区的代码，没有写。现有：'],
    [{ region: '999999' }, '没有 999999。现有：'],
    [{ region: '../regions/990100' }, '没有 ../regions/990100。现有：'],
    [{ region: '990100', years: '1999' }, '990100 没有 1999 年的记录。有记录的年度：2023、2024、2025、2026'],
    [
      { region: '990100', session: '2026-congress', years: '2024-2025' },
      '--years 里没有 2026 年，而会议 990100/2026-congress 审查的是这一年的预算',
    ],
    [{ region: '990100', session: '2099' }, '990100 的会议有：2023-congress（示例市第九届人民代表大会第四次会议）'],
  ])('refuses %o and says what there is', (asked, text) => {
    expect(() => readEdition(content, asked)).toThrow(CouldNotRun);
    expect(() => readEdition(content, asked)).toThrow(text);
  });
});

describe('readYears', () => {
  test.each([
    ['2025', [2025]],
    ['2023-2026', [2023, 2024, 2025, 2026]],
    ['2026, 2024', [2024, 2026]],
    ['2023–2024，2024', [2023, 2024]],
  ])('%s', (text, years) => {
    expect(readYears(text)).toEqual(years);
  });

  test.each(['', '二〇二五', '2026-2023', '25', '2000-2099'])('refuses “%s”', (text) => {
    expect(() => readYears(text)).toThrow(CouldNotRun);
  });
});
