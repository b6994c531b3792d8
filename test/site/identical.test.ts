import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { buildVariant, defaultSite } from './site-build.ts';

test('a build in another folder, time zone and language, its pages in two parts, is the same to the byte', async () => {
  const { outDir } = await buildVariant(
    '另一处 生成',
    {},
    { environment: { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, pageParts: 2 },
  );
  const files = filesIn(outDir);
  expect(files).toEqual(filesIn(defaultSite.outDir));
  const different = files.filter(
    (file) => !readFileSync(join(outDir, file)).equals(readFileSync(join(defaultSite.outDir, file))),
  );
  expect(different).toEqual([]);
});
