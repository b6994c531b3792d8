import type { Browser } from '../chromium.ts';

/** Pages as PDF on A4, as their style sheets say. */
export type SheetPrinter = {
  printAddress(address: string): Promise<Uint8Array>;
  printWorkbench(text: string): Promise<Uint8Array>;
  printHtml(html: string): Promise<Uint8Array>;
};

const PAPER = { preferCSSPageSize: true, printBackground: true } as const;

/** Prints pages below `home`. Those without the workbench need no scripts, so that amounts stay as printed. */
export async function sheetPrinter(browser: Browser, home: string): Promise<SheetPrinter> {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  return {
    async printAddress(address) {
      await plain.goto(home + address.slice(1));
      return plain.pdf(PAPER);
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
      const page = await plain.context().newPage();
      await page.setContent(html);
      const pdf = await page.pdf(PAPER);
      await page.close();
      return pdf;
    },
  };
}
