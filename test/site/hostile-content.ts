import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections, collectionNames, type CollectionName } from '../../src/schemas/collections.ts';
import { filesIn } from '../../scripts/lib/files-in.ts';

/** Breaks out of an attribute, a script, a template and a Markdown link, where it is let. */
export const hostileText =
  '"><img src=x onerror=alert(1)><script>alert(1)</script>&amp;{{x}}${x}[y](javascript:alert(1))<!--';
const hostileAddress = 'javascript:alert(1)';
/** For the texts of which a schema allows only a few characters. */
const shortHostileText = '"><img src=x onerror=alert(1)>';
/** Texts without a pattern that name another record. */
const references = ['source', 'library', 'organization'];

/** Copies content, with hostile text at the end of every text that its schema leaves free. Tells how many there were. */
export function writeHostileContent(content: string, target: string): number {
  rmSync(target, { recursive: true, force: true });
  cpSync(content, target, { recursive: true });
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
      count += spoil(record, (changed) => isAccepted(name, changed));
      writeFileSync(path, JSON.stringify(record, undefined, 2));
    }
  }
  return count;
}

function isAccepted(name: CollectionName, record: unknown): boolean {
  return collections[name].schema.safeParse(record).success;
}

/** Changes each text in place, and back where the record is no longer accepted. */
function spoil(record: unknown, accepts: (record: unknown) => boolean): number {
  return spoilWithin(record);

  function spoilWithin(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 0;
    const holder = value as Record<string, unknown>;
    return Object.entries(holder).reduce((sum, [key, text]) => {
      if (references.includes(key)) return sum;
      if (typeof text !== 'string') return sum + spoilWithin(text);
      return sum + (spoilText(holder, key, text) ? 1 : 0);
    }, 0);
  }

  function spoilText(holder: Record<string, unknown>, key: string, text: string): boolean {
    const attempts = [...(/^https?:/.test(text) ? [hostileAddress] : []), text + hostileText, shortHostileText];
    for (const attempt of attempts) {
      holder[key] = attempt;
      if (accepts(record)) return true;
    }
    holder[key] = text;
    return false;
  }
}
