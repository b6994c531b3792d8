import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const content = join(import.meta.dirname, '../../content');
const readme = readFileSync(join(content, 'README.md'), 'utf8');
const rows = readme
  .split('\n')
  .map((line) => /^\| (\d+) \| (.+?) \| (.+?) \| (.*?) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, no = '', , records = '']) => ({ no: Number(no), records: records.split('; ') }));

test('lists the 159 mechanisms of the founding documents in order', () => {
  expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: 159 }, (_, index) => index + 1));
});

test('names only records that exist', () => {
  const missing = rows.flatMap(({ no, records }) =>
    records.filter((record) => !exists(record)).map((record) => `${no}: ${record}`),
  );
  expect(missing).toEqual([]);
});

/** A key such as `statements/370112/2019-recovered`, one with a star, or a region with the rule that it states. */
function exists(record: string): boolean {
  const [key = '', rule] = record.split(' rules.');
  const folder = join(content, key.slice(0, key.lastIndexOf('/')));
  const name = key.slice(key.lastIndexOf('/') + 1);
  if (name.endsWith('*')) return readdirSync(folder).some((file) => file.startsWith(name.slice(0, -1)));
  const file = join(folder, `${name}.json`);
  return existsSync(file) && (rule === undefined || Object.hasOwn(JSON.parse(readFileSync(file, 'utf8')).rules, rule));
}
