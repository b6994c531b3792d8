import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../chromium.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { serveFolder } from '../serve-folder.ts';
import type { BriefingOptions } from './briefing-options.ts';
import { bookletOf, pageCountOf } from './booklet-pages.ts';
import { contentsPage, type ContentsLine } from './contents-page.ts';
import { basePathOf, findBriefings, isOfSession, type FoundBriefing } from './find-briefings.ts';
import { sheetPrinter, type SheetPrinter } from './sheet-printer.ts';

/** What was written, by absolute path. */
export type WrittenBriefings = { booklet: string; files: string[]; pageCount: number };

type Part = { title: string; depth: 0 | 1; pdf: Uint8Array };

/** Prints briefings of a built site, each to a file of its own, and all of them as one booklet with contents. */
export async function writeBriefings(options: BriefingOptions): Promise<WrittenBriefings> {
  const { siteDir, outDir, region, workbench } = options;
  const { year, briefings } = findBriefings(options);
  const basePath = basePathOf(siteDir);
  const served = await serveFolder(siteDir, { port: 0, basePath });
  const browser = await startChromium();
  try {
    const printer = await sheetPrinter(browser, `http://localhost:${served.port}${basePath}`);
    mkdirSync(outDir, { recursive: true });
    const chosen = workbench === undefined ? [] : [await chosenPart(printer, workbench)];
    const parts: Part[] = [];
    const files: string[] = [];
    for (const { address, heading, fileName, depth } of briefings) {
      const pdf = await printer.printAddress(address);
      parts.push({ title: heading, depth, pdf });
      const file = join(outDir, fileName);
      writeFileSync(file, pdf);
      files.push(file);
    }
    const title = `${year} 年预算审议参考汇编`;
    const contents = await contentsFor(printer, title, noticesOf(siteDir, briefings), [...chosen, ...parts]);
    const booklet = await bookletOf(title, [contents, ...chosen.map(({ pdf }) => pdf), ...parts.map(({ pdf }) => pdf)]);
    const file = join(outDir, `审议参考汇编-${year}-${region}.pdf`);
    writeFileSync(file, booklet);
    return { booklet: file, files, pageCount: await pageCountOf(booklet) };
  } finally {
    await browser.close();
    await served.close();
  }
}

async function chosenPart(printer: SheetPrinter, file: string): Promise<Part> {
  const text = readFileSync(file, 'utf8');
  if (!text.includes('"wenxiao-workbench"')) {
    throw new CouldNotRun(`${file} 不是工作台文件。请用工作台页面“存成文件”得到的 .json 文件。`);
  }
  return { title: '选出的问题（代表工作台）', depth: 0, pdf: await printer.printWorkbench(text) };
}

/** The contents know their own length first: it moves every page behind them. */
async function contentsFor(
  printer: SheetPrinter,
  title: string,
  notices: readonly string[],
  parts: readonly Part[],
): Promise<Uint8Array> {
  const lengths = await Promise.all(parts.map(({ pdf }) => pageCountOf(pdf)));
  const linesAfter = (first: number): ContentsLine[] =>
    parts.map((part, place) => ({
      title: part.title,
      depth: part.depth,
      page: first + lengths.slice(0, place).reduce((sum, length) => sum + length, 0) + 1,
    }));
  const ownLength = await pageCountOf(await printer.printHtml(contentsPage(title, notices, linesAfter(0))));
  return printer.printHtml(contentsPage(title, notices, linesAfter(ownLength)));
}

function noticesOf(siteDir: string, briefings: readonly FoundBriefing[]): string[] {
  return briefings.some((briefing) => isOfSession(siteDir, briefing)) ? ['会议材料，未经批准'] : [];
}
