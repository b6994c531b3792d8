import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readWorkbench } from '../../src/model/workbench-file.ts';
import { pdfTexts } from './pdf-text.ts';

export const SESSION = '990100/2026-congress';

export type Evening = {
  context: BrowserContext;
  /** Another computer. */
  elsewhere: BrowserContext;
  /** The address of a page of the edition, `sessions/990100/2026-congress/`. */
  addressOf: (path: string) => string;
  /** A phrase that is looked up, and how many records hold it. */
  phrase: string;
  found: number;
  /** Where the saved file goes. */
  folder: string;
};

/**
 * A deputy's evening: the session, the three departments that changed most with their comparison tables, a phrase
 * looked up, a briefing, five of its questions onto the workbench, which is there after a reload, on paper, in a file,
 * and from it on another computer. Gives that file and what went wrong on the way.
 */
export async function spendEvening(evening: Evening): Promise<{ exported: string; problems: string[] }> {
  const { context, elsewhere, addressOf, phrase, found, folder } = evening;
  const page = await context.newPage();
  const problems = problemsOf(page);

  await page.goto(addressOf(`sessions/${SESSION}/`));
  const departments = page.locator('#department-rows tbody th a');
  for (let no = 0; no < 3; no += 1) {
    await departments.nth(no).click();
    await page.waitForURL(/\/compare\//);
    expect(await page.locator('h1').innerText()).toContain('对照表');
    expect(await page.locator('#comparison tbody tr').count()).toBeGreaterThan(0);
    await page.goBack();
  }

  await page.fill('#site-search', phrase);
  await page.press('#site-search', 'Enter');
  await page.waitForSelector('main[data-search-state="done"]');
  const count = /\d+/.exec(await page.locator('[data-search-count]').innerText())?.[0];
  expect(Number(count)).toBe(found);
  await page.locator('[data-search-result] a').first().click();
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  expect(await page.locator('main').textContent()).toContain(phrase);

  await page.goto(addressOf(`sessions/${SESSION}/`));
  const questions = await openRichBriefing(page, addressOf);
  await choose(page, 5);

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
  const leadsTo = await items
    .locator('.workbench__evidence a')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.href);

  await print(page, kept);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export]').click()]);
  const exported = join(folder, `workbench-${page.viewportSize()?.width}.json`);
  await download.saveAs(exported);
  expect(readWorkbench(readFileSync(exported, 'utf8'))).toMatchObject({ items: { length: 5 } });
  // Each line of evidence leads to its record.
  await page.goto(leadsTo);
  expect(page.url()).toContain('/objects/');
  expect(await page.locator('h1').count()).toBe(1);

  const other = await elsewhere.newPage();
  const otherProblems = problemsOf(other);
  await other.goto(addressOf('workbench/'));
  await other.locator('[data-import]').waitFor();
  await other.locator('input[type=file]').setInputFiles(exported);
  await other.locator('[data-workbench-item]').first().waitFor();
  expect(await itemTexts(other)).toEqual(kept);
  return { exported, problems: [...problems, ...otherProblems] };
}

/** What a page could not load, or says of its scripts. */
function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What a page had begun to load when it was left.
    if (why !== 'net::ERR_ABORTED') problems.push(`${why} ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

/** Goes on from the first department of the session, by its comparison table, whose briefing has five questions or more. */
async function openRichBriefing(page: Page, addressOf: Evening['addressOf']): Promise<string[]> {
  const departments = page.locator('#department-rows tbody th a');
  const count = await departments.count();
  for (let no = 0; no < count; no += 1) {
    await departments.nth(no).click();
    await page.locator('#more a[href*="briefings/"]').click();
    await page.waitForURL(/\/briefings\/\d/);
    const texts = await page.locator('.questions__text').allInnerTexts();
    if (texts.length >= 5) return texts.map((text) => bare(text).replace(/^\d+/, ''));
    await page.goto(addressOf(`sessions/${SESSION}/`));
  }
  throw new Error('No briefing has five questions');
}

/** Chooses the first questions of a briefing, which are chosen still when it is read again. */
async function choose(page: Page, count: number): Promise<void> {
  const boxes = page.locator('[data-choose]');
  for (let no = 0; no < count; no += 1) await boxes.nth(no).check();
  expect(await page.locator('[data-chosen-count]').innerText()).toContain(`${count} 个问题`);
  await page.reload();
  for (let no = 0; no < count; no += 1) expect(await boxes.nth(no).isChecked()).toBe(true);
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

/** Presses the button, and prints what it would print. */
async function print(page: Page, kept: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: '打印' }).last().click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  const text = (await pdfTexts(await page.pdf({ preferCSSPageSize: true }))).join('');
  for (const question of kept) expect(text).toContain(question.slice(0, 20));
  expect(text).toContain('请财政局当场回答');
  expect(text).not.toContain('移出');
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

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
