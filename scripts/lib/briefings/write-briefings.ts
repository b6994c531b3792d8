import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../chromium.ts';
import { serveFolder } from '../serve-folder.ts';
import type { BriefingOptions } from './briefing-options.ts';
import { bookletOf, pageCountOf } from './booklet-pages.ts';
import { contentsPage, type ContentsLine } from './contents-page.ts';
import { basePathOf, findBriefings, isOfSession, type FoundBriefing } from './find-briefings.ts';
import { sheetPrinter, type SheetPrinter } from './sheet-printer.ts';

/** What was written, by absolute path. */
export type WrittenBriefings = { booklet: string; files: string[]; pageCount: number };

type Part = { title: string; depth: 0 | 1; pdf: Uint8Array };

/**
 * Prints briefings of a built site, each to a file of its own, and all of them as one booklet with contents. Files are
 * written when all is printed.
 */
export async function writeBriefings(options: BriefingOptions): Promise<WrittenBriefings> {
  const { siteDir, outDir, region, workbench } = options;
  const { year, briefings } = findBriefings(options);
  const basePath = basePathOf(siteDir);
  const browser = await startChromium();
  const served = await serveFolder(siteDir, { port: 0, basePath });
  try {
    const printer = await sheetPrinter(browser, `http://localhost:${served.port}${basePath}`);
    const chosen: Part[] =
      workbench === undefined
        ? []
        : [{ title: '选出的问题（代表工作台）', depth: 0, pdf: await printer.printWorkbench(workbench) }];
    const pdfs = await printer.printAddresses(briefings.map(({ address }) => address));
    const parts = briefings.map(({ heading, fileName, depth }, at) => ({
      ...{ title: heading, depth, pdf: pdfs[at]! },
      file: join(outDir, fileName),
    }));
    const title = `${year} 年预算审议参考汇编`;
    const contents = await contentsFor(printer, title, noticesOf(siteDir, briefings), [...chosen, ...parts]);
    const booklet = await bookletOf(title, [contents, ...chosen.map(({ pdf }) => pdf), ...parts.map(({ pdf }) => pdf)]);
    const file = join(outDir, `审议参考汇编-${year}-${region}.pdf`);
    mkdirSync(outDir, { recursive: true });
    for (const part of parts) writeFileSync(part.file, part.pdf);
    writeFileSync(file, booklet);
    return { booklet: file, files: parts.map((part) => part.file), pageCount: await pageCountOf(booklet) };
  } finally {
    await browser.close();
    await served.close();
  }
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
