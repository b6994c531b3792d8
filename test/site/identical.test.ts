import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { plantDrafts, tracesIn } from './planted-drafts.ts';
import { buildVariant, defaultSite, outputRoot } from './site-build.ts';

const contentDir = join(outputRoot, '另一处 内容');
let outDir: string;

/** One build serves both: what differs between the two contents is kept for the session alone. */
beforeAll(async () => {
  plantDrafts(contentDir);
  ({ outDir } = await buildVariant(
    '另一处 生成',
    { contentDir },
    { environment: { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, pageParts: 2 },
  ));
});
afterAll(() => rmSync(contentDir, { recursive: true, force: true }));

test('a build in another folder, time zone and language, its pages in two parts, with other drafts, is the same to the byte', () => {
  const files = filesIn(outDir);
  expect(files).toEqual(filesIn(defaultSite.outDir));
  const different = files.filter(
    (file) => !readFileSync(join(outDir, file)).equals(readFileSync(join(defaultSite.outDir, file))),
  );
  expect(different).toEqual([]);
});

test('the public site holds no trace of a draft in any file, search index and packed data among them', () => {
  const files = filesIn(outDir);
  for (const kind of [/\.pf_index$/, /catalog\.bin$/, /\.sqlite$/, /\.xlsx$/, /\.zip$/]) {
    expect(files.some((file) => kind.test(file))).toBe(true);
  }
  expect(tracesIn(outDir)).toEqual([]);
});
