import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { findBriefings } from '../../scripts/lib/briefings/find-briefings.ts';
import { sheetPrinter } from '../../scripts/lib/briefings/sheet-printer.ts';
import { writeBriefings } from '../../scripts/lib/briefings/write-briefings.ts';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { pdfTexts } from './pdf-text.ts';

/** The writing width of A4 in pixels: 210 mm less the margins of the style sheet. */
const SHEET_PX = Math.floor(((210 - 26) / 25.4) * 96);
/** A4 in points. */
const SHEET_PT = [595, 842];
const MOST_SHEETS = 2;
const LONGEST_OBJECTS = 5;

/** A briefing as it is laid out for paper. */
export type SeenBriefing = {
  /** Site-root address without its first slash. */
  address: string;
  /** What reaches beyond the writing width. */
  beyond: string[];
  /** What decides its layout: how many charts, columns of its table, facts and questions. */
  layout: string;
  length: number;
};

/** Every briefing of a site, in the media of paper. */
export async function lookAtBriefings(browser: Browser, home: string, siteDir: string): Promise<SeenBriefing[]> {
  const page = await (await browser.newContext({ viewport: { width: SHEET_PX, height: 1000 } })).newPage();
  await page.emulateMedia({ media: 'print' });
  const seen: SeenBriefing[] = [];
  for (const file of filesIn(join(siteDir, 'briefings')).filter((path) => path.endsWith('/index.html'))) {
    const address = `briefings/${file.replace(/index\.html$/, '')}`;
    await page.goto(home + address);
    const { beyond, ...look } = await page.evaluate(lookOf);
    seen.push({ address, ...look, beyond: beyond.map((what) => `${address}: ${what}`) });
  }
  await page.context().close();
  return seen;
}

/** Of briefings of objects, the longest of each layout and the longest of all: what has more to show does not exist. */
export function hardestObjects(seen: readonly SeenBriefing[]): SeenBriefing[] {
  const objects = seen
    .filter(({ address }) => address.startsWith('briefings/objects/'))
    .toSorted((a, b) => b.length - a.length);
  const ofEach = [...Map.groupBy(objects, ({ layout }) => layout).values()].flatMap(([longest]) => longest ?? []);
  return [...new Set([...ofEach, ...objects.slice(0, LONGEST_OBJECTS)])];
}

/** Prints briefings one by one, and says what is wrong with their sheets. */
export async function problemsOnPaper(browser: Browser, home: string, addresses: readonly string[]): Promise<string[]> {
  const printer = await sheetPrinter(browser, home);
  const screen = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const problems: string[] = [];
  const pdfs = await printer.printAddresses(addresses.map((address) => `/${address}`));
  for (const [at, address] of addresses.entries()) {
    problems.push(...(await problemsOf(screen, home + address, await textsOf(pdfs[at]!))));
  }
  await screen.context().close();
  return problems;
}

type Booklet = { siteDir: string; outDir: string; department?: string; withObjects?: boolean; workbench?: string };

/** Writes a booklet of 2026 and says of how many briefings it is, what stands before them, and what is wrong with its sheets. */
export async function bookletProblems(
  browser: Browser,
  home: string,
  { siteDir, outDir, department, withObjects = false, workbench }: Booklet,
): Promise<{ count: number; front: string; problems: string[] }> {
  const options = { siteDir, outDir, region: '990100', year: '2026', department, withObjects, workbench };
  const { booklet, files, pageCount } = await writeBriefings(options);
  const { briefings } = findBriefings(options);
  const sheets = await textsOf(readFileSync(booklet));
  const lengths = await Promise.all(
    files.map(async (file) => (await PDFDocument.load(readFileSync(file))).getPageCount()),
  );
  const problems = [
    ...(sheets.length === pageCount ? [] : [`${sheets.length} sheets, not ${pageCount}`]),
    ...sheets.flatMap((text, place) => (text.includes(`-${place + 1}-`) ? [] : [`no number on sheet ${place + 1}`])),
    ...briefings.flatMap(({ fileName }, at) =>
      fileName === basename(files[at] ?? '') ? [] : [`${fileName} elsewhere`],
    ),
  ];
  const screen = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  // They stand in the booklet in their order, behind the contents and the workbench.
  let first = pageCount - lengths.reduce((sum, length) => sum + length, 0);
  const front = sheets.slice(0, first).join('');
  for (const [at, { address, heading }] of briefings.entries()) {
    const line = `${heading.normalize('NFKC').replace(/\s/g, '')}${first + 1}`;
    if (!front.includes(line)) problems.push(`${line} is not in the contents`);
    const own = sheets.slice(first, first + (lengths[at] ?? 0));
    problems.push(...(await problemsOf(screen, home + address.slice(1), own)));
    first += own.length;
  }
  await screen.context().close();
  return { count: briefings.length, front, problems };
}

/** The text of each sheet of a PDF; a sheet that is not A4 says so. */
async function textsOf(pdf: Uint8Array): Promise<string[]> {
  const sizes = (await PDFDocument.load(pdf)).getPages().map((sheet) => sheet.getSize());
  const texts = await pdfTexts(pdf);
  return texts.map((text, at) => {
    const { width, height } = sizes[at]!;
    return Math.floor(width + 0.5) === SHEET_PT[0] && Math.floor(height + 0.5) === SHEET_PT[1] ? text : NOT_A4;
  });
}

const NOT_A4 = 'not A4';

async function problemsOf(screen: Page, url: string, sheets: readonly string[]): Promise<string[]> {
  await screen.goto(url);
  const shown = (await screen.evaluate(shownText)).normalize('NFKC');
  const text = sheets.join('');
  const lacking = [...new Set(shown.match(/\d[\d,.]*/g) ?? [])].filter((figure) => !text.includes(figure));
  return [
    ...(sheets.length > MOST_SHEETS ? [`${url}: ${sheets.length} sheets`] : []),
    ...(sheets.includes(NOT_A4) ? [`${url}: ${NOT_A4}`] : []),
    ...(text.includes('会议材料,未经批准') ? [] : [`${url}: not marked as a draft`]),
    ...lacking.map((figure) => `${url}: ${figure} is on the screen alone`),
  ];
}

/** In the page: what decides its layout, and what reaches beyond the writing width, by its class and first words. */
function lookOf(): Omit<SeenBriefing, 'address'> {
  const edge = document.documentElement.clientWidth + 1;
  const count = (selector: string) => document.querySelectorAll(`.briefing ${selector}`).length;
  const beyond = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { right, width, height } = element.getBoundingClientRect();
    const isCut =
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      getComputedStyle(element).overflowX === 'hidden';
    return width > 1 && height > 1 && (right > edge || isCut);
  });
  const questions = count('.questions__item');
  return {
    beyond: beyond.map(
      (element) =>
        `${element.tagName}.${String(element.getAttribute('class'))} ${(element.textContent ?? '').trim().slice(0, 20)}`,
    ),
    layout: `${count('.briefing__figure')} charts, ${count('.data-table thead th')} heads, ${questions > 3 ? 'more' : 'three'} questions`,
    length: document.querySelector<HTMLElement>('.briefing')?.innerText.length ?? 0,
  };
}

/** In the page: what a reader of the briefing sees, the words in its drawings too. */
function shownText(): string {
  const briefing = document.querySelector<HTMLElement>('.briefing');
  const drawn = [...(briefing?.querySelectorAll('svg text') ?? [])].map((text) => text.textContent ?? '');
  return `${briefing?.innerText ?? ''} ${drawn.join(' ')}`;
}
