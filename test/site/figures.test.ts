import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { bringAxe, violationsOf } from './accessibility.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { defaultPages } from './default-pages.ts';
import type { FigureFacts } from './page-facts.ts';
import { defaultSite } from './site-build.ts';
import { ALIKE, thinOut } from './thin-out.ts';

/** Pages whose figures can be had as files. */
const OFFERING = /^(regions|departments|satisfaction)\/|^evaluations\/\d{6}\//;

const pages = defaultPages();
const embeds = pages.filter(({ address }) => address.startsWith('embed/'));
const figures = pages
  .filter(({ address }) => !address.startsWith('embed/'))
  .flatMap(({ address, facts }) =>
    facts.figures.map((figure) => ({ ...figure, address, place: `/${address}#${figure.id}` })),
  );
const offered = figures.filter(({ files }) => files.length > 0);
const svgFiles = filesIn(join(defaultSite.outDir, 'figures')).filter((file) => file.endsWith('.svg'));

const read = (href: string) => readFileSync(join(defaultSite.outDir, href), 'utf8');
const fileOf = ({ files }: FigureFacts, ending: string) => files.find(({ href }) => href.endsWith(ending))?.href ?? '';

let browser: Browser;
let served: FolderServer;

beforeAll(async () => {
  [browser, served] = await Promise.all([
    startChromium(),
    serveFolder(defaultSite.outDir, { port: 0, basePath: defaultSite.basePath }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('every figure', () => {
  test('is there on pages of several kinds', () => {
    expect(new Set(figures.map(({ address }) => address.split('/')[0])).size).toBeGreaterThan(3);
  });

  test('has an id and is drawn for a wide and for a narrow column, on a briefing once for a third of a sheet', () => {
    const drawings = (address: string) => (address.startsWith('briefings/') ? 1 : 2);
    const wrong = figures.filter(({ id, charts, address }) => id === '' || charts !== drawings(address));
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  test('says in a sentence what it shows', () => {
    const wordless = figures.filter(({ title }) => title.length < 8 || !/\p{Script=Han}/u.test(title));
    expect(wordless.map(({ place, title }) => `${place}: ${title}`)).toEqual([]);
  });

  test('has a table of as many rows as it draws', () => {
    const wrong = figures.filter(({ rowsSaid, rows }) => !(rowsSaid > 0) || rows.length !== rowsSaid + headRows(rows));
    expect(wrong.map(({ place, rowsSaid, rows }) => `${place}: ${rowsSaid}, ${rows.length}`)).toEqual([]);
  });

  test('names its source', () => {
    const without = figures.filter(({ source }) => !/^(原件|推算) ?(来源|依据)：./.test(source));
    expect(without.map(({ place, source }) => `${place}: ${source}`)).toEqual([]);
  });

  test('can be had as files on pages of regions, departments, reports and satisfaction, and only there', () => {
    const wrong = figures.filter(({ address, files }) => OFFERING.test(address) !== files.length > 0);
    expect(wrong.map(({ place }) => place)).toEqual([]);
    expect(offered.length).toBeGreaterThan(10);
  });
});

describe('the files of a figure', () => {
  test('stand at the plain addresses of its page and id', () => {
    for (const figure of offered) {
      const key = `${figure.address}${figure.id}`;
      expect(figure.files.map(({ href }) => href)).toEqual([`/figures/${key}.svg`, `/figures/${key}.csv`]);
      expect(existsSync(join(defaultSite.outDir, 'embed', key, 'index.html')), key).toBe(true);
    }
    expect(svgFiles).toHaveLength(offered.length);
    expect(embeds).toHaveLength(offered.length);
  });

  test('are tables of the same cells as the page shows', () => {
    for (const figure of offered) {
      const text = read(fileOf(figure, '.csv'));
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [head = [], ...rows] = csvParseRows(text.slice(1)).map((row) => row.map(plain));
      expect(rows, figure.place).toEqual(figure.rows.slice(headRows(figure.rows)));
      expect(head, figure.place).toHaveLength(rows[0]?.length ?? -1);
    }
  });

  test('are drawings that parse, bring their styles, and say title, source and address', async () => {
    const drawings = svgFiles.map((file) => ({ file, text: read(`figures/${file}`) }));
    const parser = await browser.newPage();
    const errors = await parser.evaluate(
      (all) =>
        all.flatMap(({ file, text }) => {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          const error = parsed.querySelector('parsererror');
          return error || parsed.documentElement.localName !== 'svg' ? [`${file}: ${error?.textContent}`] : [];
        }),
      drawings,
    );
    await parser.close();
    expect(errors).toEqual([]);
    for (const { file, text } of drawings) {
      expect(text, file).not.toMatch(/var\(--|<script|href=|<image|@import/);
      expect(text, file).toContain('.chart-fill-1{fill:#');
      const words = text.replace(/<[^>]+>/g, '');
      expect(words, file).toMatch(/来源：|依据：/);
      expect(words.replace(/\s/g, ''), file).toContain(`本站/${file.replace(/[^/]+\.svg$/, '')}`);
    }
  });

  test('become a picture of twice the size in a browser that runs scripts', async () => {
    const figure = offered.find(({ address }) => address.startsWith('regions/'));
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://localhost:${served.port}/${figure?.address}`);
    const button = page.locator(`[id="${figure?.id}"] [data-png]`);
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const picture = readFileSync(await download.path());
    const width = /width="(\d+)"/.exec(read(fileOf(figure!, '.svg')))?.[1];
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(2 * Number(width));
    await page.close();
  });
});

describe('a page for embedding', () => {
  test('shows the figure of its page, runs no script and is kept out of search engines', () => {
    for (const figure of offered) {
      const page = embeds.find(({ address }) => address === `embed/${figure.address}${figure.id}/`);
      const { title, rows, source } = figure;
      expect(page?.facts.figures, figure.place).toMatchObject([{ charts: 2, title, rows, source }]);
      expect(page?.facts.links, figure.place).toContain(`/${figure.address}#${figure.id}`);
    }
    expect(embeds.filter(({ html }) => /<script/.test(html) || !html.includes('noindex'))).toEqual([]);
  });

  test('has no code to copy where the site has no address', () => {
    for (const { address } of offered) {
      expect(pages.find((page) => page.address === address)?.facts.text).toContain('尚未设置网站地址');
    }
    // A guide shows how embedding is written; no other page has code.
    const withCode = pages.filter(({ address, facts }) => !address.startsWith('guides/') && /<iframe/.test(facts.text));
    expect(withCode.map(({ address }) => address)).toEqual([]);
  });

  test('is accessible in a frame of 320 and of 800 px', async () => {
    const kinds = Map.groupBy(embeds, ({ address }) => address.split('/').slice(-2)[0]);
    const page = await browser.newPage();
    await bringAxe(page);
    for (const [sample] of kinds.values()) {
      await page.goto(`http://localhost:${served.port}/${sample?.address}`);
      for (const width of [320, 800]) {
        await page.setViewportSize({ width, height: 600 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.evaluate(thinOut, ALIKE);
      for (const width of [320, 800]) {
        await page.setViewportSize({ width, height: 600 });
        expect(await violationsOf(page), sample?.address).toEqual([]);
      }
    }
    await page.close();
  });
});

/** Heads of tables take one row, two where columns are grouped. */
function headRows(rows: readonly string[][]): number {
  const [first = [], second = []] = rows;
  return first.length < (rows[2]?.length ?? 0) && second.length < (rows[2]?.length ?? 0) ? 2 : 1;
}

/** As a page shows it: white space counts once, and a guard against formulas is for spreadsheet programs only. */
function plain(cell: string): string {
  return cell
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
