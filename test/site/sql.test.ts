import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { defaultSite } from './site-build.ts';

let browser: Browser;
let served: FolderServer;
let address: string;

beforeAll(async () => {
  [browser, served] = await Promise.all([
    startChromium(),
    serveFolder(defaultSite.outDir, { port: 0, basePath: defaultSite.basePath }),
  ]);
  address = `http://localhost:${served.port}${defaultSite.basePath}data/sql/`;
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test('without scripts the page says so, leads to the file and shows tables and examples', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(address);
  const text = await page.locator('main').innerText();
  expect(text).toContain('需要打开脚本');
  expect(text).toContain('evaluated_rows');
  expect(await page.locator('form:visible textarea').count()).toBe(0);
  expect(await page.locator('a[href$="/data/wenxiao.sqlite"]').count()).toBe(1);
  expect(await page.locator('.sql__example').count()).toBeGreaterThan(5);
  await page.context().close();
});

test('nothing of the database is loaded before a question', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${address}?sql=select+1`, { waitUntil: 'networkidle' });
  expect(await page.locator('textarea').inputValue()).toBe('select 1');
  expect(asked.filter((url) => /sqlite|wasm|sql-app/.test(url))).toEqual([]);
  await page.close();
});

test('a query gives a table that can be taken, a wrong one is explained, an endless one can be ended', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(address);
  expect(await answerTo(page, 'SELECT key, level, page FROM regions ORDER BY key')).toMatch(/^查完，\d+ 行/);
  const first = page.locator('[data-sql-answer] tbody tr').first();
  expect(await first.locator('a').getAttribute('href')).toBe(`${defaultSite.basePath}regions/000000/`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('查询结果-可能含示例数据.csv');
  expect(readFileSync((await download.path()) ?? '', 'utf8')).toMatch(/^\uFEFFkey,level,page\r\n000000,/);

  expect(await answerTo(page, 'SELECT * FROM projects')).toContain('没有叫“projects”的表');
  await page.fill('textarea', 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n');
  await page.click('[data-sql-form] button[type=submit]');
  await page.click('[data-sql-stop]');
  expect(await page.locator('[data-sql-status]').innerText()).toBe('已停止。');
  expect(await answerTo(page, 'SELECT 1')).toMatch(/^查完，1 行/);
  expect(problems).toEqual([]);
  await page.close();
});

/** What the page says of a query when it has an answer. */
async function answerTo(page: Page, sql: string): Promise<string> {
  await page.fill('textarea', sql);
  await page.press('textarea', 'Control+Enter');
  const status = page.locator('[data-sql-status]');
  await page.waitForFunction(
    () => !/正在|第一次|已停止/.test(document.querySelector('[data-sql-status]')?.textContent ?? '正在'),
  );
  return status.innerText();
}
