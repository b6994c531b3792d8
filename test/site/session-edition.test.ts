import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { closeEdition } from '../../scripts/lib/edition/close-edition.ts';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { workbenchText } from '../../src/model/workbench-file.ts';
import { brokenLinks } from './broken-links.ts';
import { readPages, type BuiltPage } from './built-pages.ts';
import {
  bookletProblems,
  hardestObjects,
  lookAtBriefings,
  problemsOnPaper,
  type SeenBriefing,
} from './briefings-on-paper.ts';
import { SESSION, spendEvening } from './deputy-evening.ts';
import { plantDrafts, tracesIn, WORD } from './planted-drafts.ts';
import { buildVariant, outputRoot } from './site-build.ts';

/** The edition lies below a path, as on the server of a congress. */
const BASE_PATH = '/renda/2026/';
const content = join(outputRoot, 'content-with-draft');
const folder = mkdtempSync(join(tmpdir(), 'wenxiao-session-'));
/** Each sheet is printed by the browser, which takes its time on a slow machine. */
const PRINTING_MS = 300_000;

let browser: Browser;
let served: FolderServer;
let outDir: string;
let pages: BuiltPage[];
let home: string;

beforeAll(async () => {
  plantDrafts(content);
  browser = await startChromium();
  const edition = { region: '990100' as never, session: SESSION };
  const how = { withData: false, finish: (built: string) => closeEdition(built, edition, BASE_PATH) };
  const options = { contentDir: content, edition, siteUrl: 'https://www.example.gov.cn', basePath: BASE_PATH };
  ({ outDir } = await buildVariant('session', options, how));
  pages = readPages(outDir);
  served = await serveFolder(outDir, { port: 0, basePath: BASE_PATH });
  home = `http://localhost:${served.port}${BASE_PATH}`;
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  for (const path of [folder, content]) rmSync(path, { recursive: true, force: true });
});

describe('the edition for a session', () => {
  test('holds the drafts, in its pages and in its search', () => {
    const files = tracesIn(outDir).map((trace) => trace.replace(/: .*$/, ''));
    expect(files).toContain('objects/990100/rijian-zhaoliao/index.html');
    expect(files).toContain('budgets/990100/2026/901/index.html');
    expect(files).toContain(`sessions/${SESSION}/index.html`);
    expect(files).toContain('replies/index.html');
    expect(files.some((file) => /\.pf_index$/.test(file))).toBe(true);
  });

  test('says on every page that it is not approved, and keeps out of search engines', () => {
    expect(pages.length).toBeGreaterThan(300);
    const unmarked = pages.filter(
      ({ html }) => !/banner--session[^]*会议材料，未经批准/.test(html) || !html.includes('content="noindex"'),
    );
    expect(unmarked.map(({ address }) => address)).toEqual([]);
  });

  test('holds no other region and nothing that the public site alone has', () => {
    const strange = filesIn(outDir).filter((file) =>
      /^(data|embed|releases)\/|data\.json$|^(objects|departments)\/(?!990100|index)/.test(file),
    );
    expect(strange).toEqual([]);
  });

  test('leads nowhere in vain', () => {
    expect(brokenLinks(outDir, BASE_PATH, pages)).toEqual([]);
  });
});

test.each([1440, 390])('a deputy’s evening on a screen of %i px leads to five questions on paper', async (width) => {
  const look = { viewport: { width, height: 900 } };
  const [context, elsewhere] = [await browser.newContext(look), await browser.newContext(look)];
  const addressOf = (path: string) => home + path;
  const evening = { context, elsewhere, addressOf, folder, phrase: WORD, found: 5 };
  const { problems } = await spendEvening(evening);
  expect(problems).toEqual([]);
  await context.close();
  await elsewhere.close();
});

describe('the workbench', () => {
  test('refuses a file that is none, and says why', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${home}workbench/`);
    await page.locator('[data-import]').waitFor();
    const file = join(folder, 'other.json');
    writeFileSync(file, '{"a":1}');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('不是从工作台存出来的').waitFor();
    await page.context().close();
  });

  test('says what was chosen and did not come, where files of a folder keep apart what they store', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${home}workbench/#chosen-5`);
    await page.getByText('在审议参考里选的 5 个问题没有带到这一页').waitFor();
    await page.context().close();
  });

  test('says without scripts what can be done on paper', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${home}workbench/`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('不用脚本也能做的');
    expect(await page.locator('main a[href*="/briefings/"]').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});

describe('on paper', () => {
  let seen: SeenBriefing[];
  beforeAll(async () => {
    seen = await lookAtBriefings(browser, home, outDir);
  });

  test('nothing of any briefing passes the edge of A4, and no words are cut off', () => {
    expect(seen.length).toBeGreaterThan(80);
    expect(seen.flatMap(({ beyond }) => beyond)).toEqual([]);
  });

  test(
    'every briefing of a department fits two sheets, and the booklet holds every figure of the screen',
    async () => {
      const chosen = {
        id: `${BASE_PATH}briefings/990100/901/2026/#q-x`,
        briefing: '民政局',
        evidence: [],
        note: '请当场回答',
      };
      const workbench = workbenchText([{ ...chosen, question: '选出的这一问印在前面', mark: 'speak' }]);
      const booklet = { siteDir: outDir, outDir: join(folder, 'all'), workbench };
      const { count, front, problems } = await bookletProblems(browser, home, booklet);
      expect(count).toBeGreaterThan(5);
      expect(front).toMatch(/会议材料,未经批准.*选出的问题.*选出的这一问印在前面.*会上问.*请当场回答/);
      expect(problems).toEqual([]);
    },
    PRINTING_MS,
  );

  test(
    'so do those of objects behind that of their department, and of all objects the longest and those of each layout',
    async () => {
      const booklet = { siteDir: outDir, outDir: join(folder, '908'), department: '908', withObjects: true };
      const { count, problems } = await bookletProblems(browser, home, booklet);
      expect(count).toBeGreaterThan(3);
      const others = hardestObjects(seen).map(({ address }) => address);
      expect(others.length).toBeGreaterThan(4);
      expect([...problems, ...(await problemsOnPaper(browser, home, others))]).toEqual([]);
    },
    PRINTING_MS,
  );
});
