import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBriefings } from '../../scripts/lib/briefings/find-briefings.ts';
import { writeBriefings } from '../../scripts/lib/briefings/write-briefings.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { closeEdition } from '../../scripts/lib/edition/close-edition.ts';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { readWorkbench } from '../../src/islands/workbench-file.ts';
import { pdfTexts } from './pdf-text.ts';
import { buildVariant } from './site-build.ts';

const SESSION = '990100/2026-congress';
/** The writing width of A4 in pixels: 210 mm less the margins of the style sheet. */
const SHEET_PX = Math.floor(((210 - 26) / 25.4) * 96);
/** Each sheet is printed by the browser, which takes its time on a slow machine. */
const PRINTING_MS = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'wenxiao-deputies-'));

let browser: Browser;
let served: FolderServer;
let siteDir: string;
let home: string;

beforeAll(async () => {
  browser = await startChromium();
  const edition = { region: '990100' as never, session: SESSION };
  const how = { withData: false, withSearch: false, finish: (built: string) => closeEdition(built, edition, '/') };
  ({ outDir: siteDir } = await buildVariant('deputies', { edition, siteUrl: 'https://www.example.gov.cn' }, how));
  served = await serveFolder(siteDir, { port: 0, basePath: '/' });
  home = `http://localhost:${served.port}`;
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([1440, 390])('a deputy’s evening on a screen of %i px', (width) => {
  test('goes from the session to five questions on paper and on another computer', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));

    await page.goto(`${home}/sessions/${SESSION}/`);
    const tables = await hrefs(page, '#department-rows tbody th a');
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables.slice(0, 3)) {
      await page.goto(home + table);
      expect(await page.locator('h1').innerText()).toContain('对照表');
    }
    const rich = await briefingWith(page, await hrefs(page, '#more a'), 5);
    await page.goto(home + rich);

    const boxes = page.locator('[data-choose]');
    for (let no = 0; no < 5; no += 1) await boxes.nth(no).check();
    expect(await page.locator('[data-chosen-count]').innerText()).toContain('5 个问题');
    await page.reload();
    for (let no = 0; no < 5; no += 1) expect(await boxes.nth(no).isChecked()).toBe(true);
    const questions = (await page.locator('.questions__text').allInnerTexts()).map(withoutNumber);

    await page.locator('[data-chosen] a').click();
    const items = page.locator('[data-workbench-item]');
    await items.first().waitFor();
    expect(await items.count()).toBe(5);
    await markAndOrder(page);
    const kept = await itemTexts(page);
    expect(kept[0]).toContain(questions[1]);
    await page.reload();
    await items.first().waitFor();
    expect(await itemTexts(page)).toEqual(kept);

    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: '打印' }).last().click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    const printed = join(folder, `workbench-${width}.pdf`);
    writeFileSync(printed, await page.pdf({ preferCSSPageSize: true }));
    const text = (await pdfTexts(printed)).join('');
    for (const question of kept) expect(text).toContain(question.slice(0, 20));
    expect(text).toContain('请财政局当场回答');
    expect(text).not.toContain('移出');

    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export]').click()]);
    const file = join(folder, `workbench-${width}.json`);
    await download.saveAs(file);
    expect(readWorkbench(readFileSync(file, 'utf8'))).toMatchObject({ items: { length: 5 } });
    await context.close();

    const elsewhere = await browser.newContext({ viewport: { width, height: 900 } });
    expect(await importedTexts(elsewhere, file)).toEqual(kept);
    await elsewhere.close();
    expect(problems).toEqual([]);
  });
});

test('the workbench refuses a file that is none, and says why', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${home}/workbench/`);
  await page.locator('[data-import]').waitFor();
  const file = join(folder, 'other.json');
  writeFileSync(file, '{"a":1}');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('不是从工作台存出来的').waitFor();
  await page.context().close();
});

test('the workbench says without scripts what can be done on paper', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${home}/workbench/`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('不用脚本也能做的');
  expect(await page.locator('main a[href*="/briefings/"]').count()).toBeGreaterThan(5);
  await page.context().close();
});

describe('on paper', () => {
  const addresses = () =>
    pagesBelow(join(siteDir, 'briefings')).map((path) => `/briefings/${path.replace(/index\.html$/, '')}`);

  test('nothing of any briefing passes the edge of A4, and no words are cut off', async () => {
    const page = await (await browser.newContext({ viewport: { width: SHEET_PX, height: 1000 } })).newPage();
    await page.emulateMedia({ media: 'print' });
    const beyond: string[] = [];
    for (const address of addresses()) {
      await page.goto(home + address);
      beyond.push(...(await page.evaluate(pastTheEdge)).map((what) => `${address}: ${what}`));
    }
    expect(beyond).toEqual([]);
    await page.context().close();
  });

  test(
    'every briefing of a department fits two sheets, and the booklet holds every figure of the screen',
    async () => {
      const workbench = join(folder, 'workbench-1440.json');
      const options = { siteDir, region: '990100', year: '2026', department: undefined, withObjects: false };
      const outDir = join(folder, 'booklet');
      const { booklet, files, pageCount } = await writeBriefings({ ...options, outDir, workbench });
      expect(files.length).toBeGreaterThan(5);
      const lengths = new Map<string, number>();
      for (const file of files) lengths.set(basename(file), (await pdfTexts(file)).length);
      expect([...lengths].filter(([, length]) => length > 2)).toEqual([]);

      const sheets = await pdfTexts(booklet);
      expect(sheets.length).toBe(pageCount);
      expect(sheets.every((text, place) => text.includes(`-${place + 1}-`))).toBe(true);
      expect(sheets[0]).toContain('会议材料,未经批准');
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      const lacking: string[] = [];
      // They stand in the booklet in their order, behind the contents and the workbench.
      const { briefings } = findBriefings(options);
      expect(briefings.map(({ fileName }) => fileName)).toEqual(files.map((file) => basename(file)));
      let first = pageCount - [...lengths.values()].reduce((sum, length) => sum + length, 0);
      for (const { address, fileName } of briefings) {
        const text = sheets.slice(first, first + (lengths.get(fileName) ?? 0)).join('');
        expect(sheets[0]! + sheets[1]!).toContain(String(first + 1));
        first += lengths.get(fileName) ?? 0;
        await page.goto(home + address);
        const shown = await page.evaluate(shownText);
        for (const figure of new Set(shown.normalize('NFKC').match(/\d[\d,.]*/g) ?? [])) {
          if (!text.includes(figure)) lacking.push(`${address} ${figure}`);
        }
      }
      expect(lacking).toEqual([]);
      await page.context().close();
    },
    PRINTING_MS,
  );
});

/** The address of the first briefing, of these departments or all, that has so many questions. */
async function briefingWith(page: Page, links: readonly string[], count: number): Promise<string> {
  const own = links.filter((link) => /^\/briefings\/\d+\//.test(link));
  expect(own.length).toBeGreaterThan(0);
  const others = readdirSync(join(siteDir, 'briefings/990100')).map((agency) => `/briefings/990100/${agency}/2026/`);
  for (const link of [...own, ...others]) {
    await page.goto(home + link);
    if ((await page.locator('[data-choose]').count()) >= count) return link;
  }
  throw new Error(`No briefing has ${count} questions`);
}

/** Moves the second question up by the keyboard, marks it and writes a note. */
async function markAndOrder(page: Page): Promise<void> {
  const second = page.locator('[data-workbench-item]').nth(1);
  await second.locator('select').selectOption('speak');
  await second.locator('textarea').fill('请财政局当场回答');
  await second.locator('[data-move="up"]').focus();
  await page.keyboard.press('Enter');
  await page.getByText('已移到第 1 位').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-move'))).toBe('down');
}

async function importedTexts(context: BrowserContext, file: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`${home}/workbench/`);
  await page.locator('[data-import]').waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-workbench-item]').first().waitFor();
  return itemTexts(page);
}

/** Questions on the workbench in order, with marks and notes. */
async function itemTexts(page: Page): Promise<string[]> {
  return page.locator('[data-workbench-item]').evaluateAll((items) =>
    items.map((item) => {
      const text = item.querySelector('.workbench__question')?.textContent?.replace(/^\s*\d+/, '') ?? '';
      const mark = item.querySelector('select')?.value ?? '';
      return `${text.normalize('NFKC').replace(/\s/g, '')}|${mark}|${item.querySelector('textarea')?.value ?? ''}`;
    }),
  );
}

async function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function pagesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html' && entry.parentPath !== root)
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function withoutNumber(text: string): string {
  return bare(text).replace(/^\d+/, '');
}

/** In the page: what reaches beyond the writing width, by its class and first words. */
function pastTheEdge(): string[] {
  const edge = document.documentElement.clientWidth + 1;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { right, width, height } = element.getBoundingClientRect();
      const isHidden = width <= 1 || height <= 1;
      return (
        !isHidden &&
        (right > edge ||
          (element.scrollWidth > element.clientWidth + 1 &&
            element.clientWidth > 0 &&
            getComputedStyle(element).overflowX === 'hidden'))
      );
    })
    .map(
      (element) =>
        `${element.tagName}.${String(element.getAttribute('class'))} ${(element.textContent ?? '').trim().slice(0, 20)}`,
    );
}

/** In the page: what a reader of the briefing sees, the words in its drawings too. */
function shownText(): string {
  const briefing = document.querySelector<HTMLElement>('.briefing');
  const drawn = [...(briefing?.querySelectorAll('svg text') ?? [])].map((text) => text.textContent ?? '');
  return `${briefing?.innerText ?? ''} ${drawn.join(' ')}`;
}
