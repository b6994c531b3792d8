import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeEdition } from '../../scripts/lib/edition/close-edition.ts';
import { characterCode } from '../../src/search/words.ts';
import { brokenLinks } from './broken-links.ts';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { readPages, type BuiltPage } from './built-pages.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { buildVariant, defaultContent, outputRoot } from './site-build.ts';

/** An amount and two characters that stand nowhere but in what is kept for the session. */
const AMOUNT = '48213.57';
const WORD = '龘靐';

/** What would give either away: as printed, with thousands, in fen and 元, and as the words of the search index. */
const TRACES = [AMOUNT, '48,213.57', '4821357', '482135700', WORD, [...WORD].map(characterCode).join('')];

const SESSION = '990100/2026-congress';
const content = join(outputRoot, 'content-with-draft');

/** The content with the amount and the character in every kind of record that a session has. */
function plantDrafts(): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(defaultContent, content, { recursive: true });
  const change = (file: string, before: RegExp, after: string) => {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    if (!before.test(text)) throw new Error(`${file} has no ${before}`);
    writeFileSync(path, text.replace(before, after));
  };
  const dossier = 'dossiers/990100/2026/rijian-zhaoliao.json';
  change(dossier, /"asked": \{ "text": "[\d.]+"/, `"asked": { "text": "${AMOUNT}"`);
  change(dossier, /("reason": ")/, `$1${WORD}${AMOUNT}`);
  change(dossier, /("goal": ")/, `$1${WORD}${AMOUNT}`);
  change('budgets/990100/2026/901.json', /("label": ")/, `$1${WORD}${AMOUNT}`);
  change('sessions/990100/2026-congress.json', /("text": ")/, `$1${WORD}${AMOUNT}`);
  change('replies/990100/q-8.json', /("answer": ")/, `$1${WORD}${AMOUNT}`);
}

/** The bytes of a file as text, and what is packed in it: gzip, ZIP and the pieces of Pagefind. */
function unpackedTexts(path: string, bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes);
  const own = [buffer.toString('utf8'), buffer.toString('utf16le')];
  if (buffer[0] === 0x1f && buffer[1] === 0x8b) return [...own, ...unpackedTexts(path, gunzipSync(buffer))];
  if (buffer.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    return [...own, ...Object.entries(unzipSync(buffer)).flatMap(([name, part]) => unpackedTexts(name, part))];
  }
  return own;
}

function tracesIn(folder: string): string[] {
  return filesIn(folder).flatMap((file) => {
    const texts = [file, ...unpackedTexts(file, readFileSync(join(folder, file)))];
    // A hash may hold any digits.
    const plain = texts.map((text) => text.replace(/\b[0-9a-f]{64}\b/g, ''));
    return TRACES.filter((trace) => plain.some((text) => text.includes(trace))).map((trace) => `${file}: ${trace}`);
  });
}

let browser: Browser;
beforeAll(async () => {
  plantDrafts();
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(content, { recursive: true, force: true });
});

describe('the public site', () => {
  test('holds no trace of a draft in any file, search index and packed data among them', async () => {
    const { outDir } = await buildVariant('beside-session', { contentDir: content });
    const files = filesIn(outDir);
    for (const kind of [/\.pf_index$/, /catalog\.bin$/, /\.sqlite$/, /\.xlsx$/, /\.zip$/]) {
      expect(files.some((file) => kind.test(file))).toBe(true);
    }
    expect(tracesIn(outDir)).toEqual([]);
  });
});

describe('the edition for a session', () => {
  let outDir: string;
  let pages: BuiltPage[];

  beforeAll(async () => {
    const edition = { region: '990100' as never, session: SESSION };
    const how = { withData: false, finish: (folder: string) => closeEdition(folder, edition) };
    ({ outDir } = await buildVariant('session', { contentDir: content, edition }, how));
    pages = await readPages(outDir, browser);
  });

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
    expect(brokenLinks(outDir, '/', pages)).toEqual([]);
  });
});
