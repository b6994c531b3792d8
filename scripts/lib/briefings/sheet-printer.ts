import type { Browser } from '../chromium.ts';

/** Pages as PDF on A4, as their style sheets say. */
export type SheetPrinter = {
  /** In the order of the addresses. */
  printAddresses(addresses: readonly string[]): Promise<Uint8Array[]>;
  printWorkbench(text: string): Promise<Uint8Array>;
  printHtml(html: string): Promise<Uint8Array>;
};

/** A sheet takes seconds, most of them for its Chinese letters, on one processor each. */
const AT_ONCE = 2;
const PAPER = { preferCSSPageSize: true, printBackground: true } as const;

/** Prints pages below `home`. Those without the workbench need no scripts, so that amounts stay as printed. */
export async function sheetPrinter(browser: Browser, home: string): Promise<SheetPrinter> {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  return {
    async printAddresses(addresses) {
      const pdfs: Uint8Array[] = [];
      const rest = addresses.entries();
      const printRest = async () => {
        const page = await plain.newPage();
        for (const [place, address] of rest) {
          await page.goto(home + address.slice(1));
          pdfs[place] = await page.pdf(PAPER);
        }
        await page.close();
      };
      await Promise.all(Array.from({ length: AT_ONCE }, printRest));
      return pdfs;
    },
    async printWorkbench(text) {
      const context = await browser.newContext();
      await context.addInitScript((kept) => localStorage.setItem('wenxiao-workbench', kept), text);
      const page = await context.newPage();
      await page.goto(`${home}workbench/`);
      await page.waitForSelector('[data-workbench-item]');
      const pdf = await page.pdf(PAPER);
      await context.close();
      return pdf;
    },
    async printHtml(html) {
      // A page of its own: one of the site would lend it the policy that forbids styles in a page.
      const page = await plain.newPage();
      await page.setContent(html);
      const pdf = await page.pdf(PAPER);
      await page.close();
      return pdf;
    },
  };
}
