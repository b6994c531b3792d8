import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { collections, collectionNames } from '../../src/schemas/collections.ts';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { generateCity } from '../../scripts/lib/generate/generate-city.ts';

/** Breaks out of an attribute, a script, a template and a Markdown link, where it is let. */
export const hostileText =
  '"><img src=x onerror=alert(1)><script>alert(1)</script>&amp;{{x}}${x}[y](javascript:alert(1))<!--';
const hostileAddress = 'javascript:alert(1)';
/** For the texts of which a schema allows only a few characters. */
const shortHostileText = '"><img src=x onerror=alert(1)>';
/** Texts without a pattern that name another record. */
const references = ['source', 'library', 'organization'];

/** Of a list, so many members are spoiled. */
const MEMBERS = 3;

/** Files of the demonstration city and its districts. */
const OF_DEMO = /(^|\/)9901\d\d(\/|\.)/;
/** A smaller city of the same kinds of records. */
const SMALL_CITY = { objects: 24, years: 2, seed: 7, agencies: 12, districts: 6, errors: false };

/** Copies content, with a small demonstration city in place of its own, and with hostile text at the end of every text that its schema leaves free, but for the later members of long lists. Tells how many there were. */
export function writeHostileContent(content: string, target: string): number {
  rmSync(target, { recursive: true, force: true });
  cpSync(content, target, { recursive: true });
  takeSmallCity(target);
  let count = 0;
  for (const file of filesIn(target)) {
    const name = collectionNames.find((collection) => file.startsWith(`${collections[collection].folder}/`));
    const path = join(target, file);
    if (name === undefined) continue;
    if (file.endsWith('.md')) {
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n\n${hostileText}\n\n<script>alert(1)</script>\n`);
      count += 1;
    } else if (file.endsWith('.json')) {
      const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
      count += spoil(record, collections[name].schema);
      writeFileSync(path, JSON.stringify(record, undefined, 2));
    }
  }
  return count;
}

function takeSmallCity(target: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-city-'));
  generateCity(folder, SMALL_CITY);
  const ofDemo = (root: string) => filesIn(root).filter((file) => OF_DEMO.test(file));
  for (const file of ofDemo(target)) rmSync(join(target, file));
  for (const file of ofDemo(folder)) cpSync(join(folder, file), join(target, file));
  rmSync(folder, { recursive: true, force: true });
}

/** A text of a record: where it stands, and what is still to be tried there; the last is what stood there before. */
type Leaf = { path: string; holder: Record<string, unknown>; key: string; attempts: string[] };

/**
 * Changes all texts in place, and back those that the schema names; where it names only what holds them, they are tried
 * one by one.
 */
function spoil(record: unknown, schema: z.ZodType): number {
  const leaves = leavesOf(record);
  const byPath = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  const alone: Leaf[] = [];
  for (const leaf of leaves) advance(leaf);
  for (;;) {
    const { success, error } = schema.safeParse(record);
    if (success) break;
    for (const { path } of error.issues) {
      const named = byPath.get(pathText(path));
      if (named) advance(named);
      else {
        const held = leaves.filter((leaf) => leaf.attempts.length > 0 && leaf.path.startsWith(pathText(path)));
        if (held.length === 0) throw new Error(`${pathText(path)} was refused before it was spoiled`);
        for (const leaf of held) {
          alone.push({ ...leaf, attempts: attemptsOf(leaf.attempts.at(-1) ?? '') });
          leaf.holder[leaf.key] = leaf.attempts.at(-1);
          leaf.attempts = [];
        }
      }
    }
  }
  for (const leaf of alone) {
    do advance(leaf);
    while (leaf.attempts.length > 0 && !schema.safeParse(record).success);
  }
  return [...leaves, ...alone].filter(({ attempts }) => attempts.length > 0).length;
}

/** Puts the next attempt in its place. */
function advance({ holder, key, attempts }: Leaf): void {
  const next = attempts.shift();
  if (next !== undefined) holder[key] = next;
}

function attemptsOf(text: string): string[] {
  return [...(/^https?:/.test(text) ? [hostileAddress] : []), text + hostileText, shortHostileText, text];
}

/** The texts of a record; of a list, those of the first few members, because the others go the same way. */
function leavesOf(value: unknown, path: readonly PropertyKey[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  const members = Object.entries(holder);
  return (Array.isArray(value) ? members.slice(0, MEMBERS) : members).flatMap(([key, text]) => {
    if (references.includes(key)) return [];
    const own = [...path, key];
    return typeof text === 'string'
      ? [{ path: pathText(own), holder, key, attempts: attemptsOf(text) }]
      : leavesOf(text, own);
  });
}

const pathText = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step)}`).join('');
