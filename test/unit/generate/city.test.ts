import { describe, expect, test, vi } from 'vitest';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { fenOf } from '../../../src/model/money.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { allArchetypes } from '../../../scripts/lib/generate/archetypes/all-archetypes.ts';
import { projectRoot } from '../../../scripts/lib/run-node.ts';
import { filesBelow, smallCity, withCity } from './generated.ts';

// Whole cities are written and read, beside other tests.
vi.setConfig({ testTimeout: 60_000 });

const DOSSIER_BYTES = 12 * 1024;

describe('the generator', () => {
  test('writes the same bytes for the same arguments, whatever the locale and the time zone', () => {
    const first = withCity(smallCity, filesBelow);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Anchorage';
    process.env['LC_ALL'] = 'tr_TR.UTF-8';
    const again = withCity(smallCity, filesBelow);
    process.env['TZ'] = zone;
    delete process.env['LC_ALL'];
    expect(again).toEqual(first);
    expect(withCity({ ...smallCity, seed: 5 }, filesBelow)).not.toEqual(first);
  });

  test('is what the demonstration city in content/ was made by', () => {
    const isOfCity = (path: string) => /(^|\/)9901\d\d(\/|\.)/.test(path);
    const made = [...withCity(smallCity, filesBelow)].filter(([path]) => isOfCity(path));
    const kept = [...filesBelow(`${projectRoot}/content`)].filter(([path]) => isOfCity(path));
    expect(kept.map(([path]) => path)).toEqual(made.map(([path]) => path));
    expect(new Map(kept)).toEqual(new Map(made));
  });

  test('keeps each dossier lean', () => {
    withCity({ ...smallCity, objects: 1500, years: 2, agencies: 24, seed: 12 }, (folder) => {
      const dossiers = [...filesBelow(folder)].filter(([path]) => path.startsWith('dossiers/'));
      const large = dossiers.filter(([, text]) => Buffer.byteLength(text) > DOSSIER_BYTES);
      expect(large.map(([path]) => path)).toEqual([]);
      expect(dossiers).toHaveLength(1500 * 3);
    });
  });

  test('writes the fields of a record in the order of its schema', () => {
    withCity(smallCity, (folder) => {
      const { archive } = readArchive(folder);
      const files = filesBelow(folder);
      for (const name of Object.keys(collections) as CollectionName[]) {
        const { folder: place, schema } = collections[name];
        for (const key of archive[name].keys()) {
          const written: unknown = JSON.parse(files.get(`${place}/${key}.json`) ?? '');
          expect(JSON.stringify(written), `${place}/${key}`).toBe(JSON.stringify(schema.parse(written)));
        }
      }
    });
  });
});

describe('the city', () => {
  const { archive, planted } = withCity({ ...smallCity, objects: 220, agencies: 24 }, (folder, written) => ({
    archive: readArchive(folder).archive,
    planted: new Set(written.planted.map(({ file }) => file)),
  }));
  const cleanSurveys = [...archive.surveys].filter(([key]) => !planted.has(`surveys/${key}.json`));

  test('knows at least sixty kinds of objects, all of which it uses', () => {
    expect(allArchetypes.length).toBeGreaterThanOrEqual(60);
    const names = new Set([...archive.objects.values()].map(({ name }) => name));
    const unused = allArchetypes.filter(({ department, name }) => department !== '全部' && !names.has(name));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  test('has objects of every kind and budgets in all four books', () => {
    const kinds = new Set([...archive.objects.values()].map(({ kind }) => kind));
    expect(kinds.size).toBe(9);
    const books = new Set([...archive.dossiers.values()].map(({ budget }) => budget?.book));
    expect(books).toEqual(new Set(['general', 'fund', 'state-capital', 'social-insurance']));
  });

  test('takes off the next budget what a consequence says', () => {
    const cuts = [...archive.dossiers.values()].flatMap(({ object, consequences = [] }) =>
      consequences
        .filter(({ kind }) => kind === 'cut')
        .map(({ amount, budgetYear }) => ({ object, amount, budgetYear })),
    );
    expect(cuts.length).toBeGreaterThan(10);
    for (const { object, amount, budgetYear } of cuts) {
      const next = archive.dossiers.get(`990100/${budgetYear}/${object}`)?.budget;
      expect(next?.reason, object).toContain(`压减 ${amount?.text} 万元`);
      expect(fenOf((next?.approved ?? next?.asked)!)).toBeGreaterThan(0);
    }
  });

  test('keeps the identity of indicators across years', () => {
    for (const [key, { targets }] of archive.dossiers) {
      const other = archive.dossiers.get(key.replace(/\/\d{4}\//, '/2024/'))?.targets?.[0]?.rows;
      // Where all rows were taken out as a planted fault, there is nothing to compare.
      if ((targets?.[0]?.rows.length ?? 0) === 0 || other?.length === 0) continue;
      const ids = idsOf(targets?.[0]?.rows) ?? [];
      // Indicators of cost are left out as a planted fault.
      expect(ids).toEqual(idsOf(other)?.filter((id) => !id.startsWith('cost') || ids.includes(id)));
    }
  });

  test('asks no more people than there are, and counts what they say', () => {
    for (const [, { sampling, items, validCount, population }] of cleanSurveys) {
      const counted = items.filter(({ options = [] }) => options.every(({ count }) => count !== undefined));
      const counts = counted.map(({ options = [] }) => options.reduce((sum, { count = 0 }) => sum + count, 0));
      expect(counts).toEqual(counted.map(({ validCount: valid }) => valid));
      if (sampling === 'vote') expect(new Set(counts)).toEqual(new Set([validCount]));
      else if (counts.length > 0) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(validCount);
      const isEverybody = validCount === population?.count;
      expect(isEverybody).toBe(sampling === 'census');
      expect(validCount).toBeLessThanOrEqual(population?.count ?? 0);
    }
  });

  test('asks in every way of choosing people, on every scale', () => {
    const surveys = [...archive.surveys.values()];
    // `not-stated` comes only where it is planted.
    expect(new Set(surveys.map(({ sampling }) => sampling)).union(new Set(['not-stated']))).toEqual(
      new Set(['random', 'quota', 'convenience', 'census', 'vote', 'not-stated']),
    );
    const scales = surveys.flatMap(({ items }) => items.map(({ result }) => result?.scale));
    expect(new Set(scales)).toEqual(new Set(['percent', 'points', 'votes']));
  });

  test('keeps the coming year for the session', () => {
    const drafts = [...archive.dossiers.values()].filter(({ fiscalYear }) => fiscalYear === 2026);
    expect(drafts).toHaveLength(220);
    for (const { budget, targets, review } of drafts) {
      // A few were planted without targets.
      const releases = [budget?.release, targets?.[0]?.release ?? 'session', review?.release];
      expect(releases).toEqual(['session', 'session', 'session']);
    }
  });
});

/** The identities of rows, without a row that was planted twice. */
function idsOf(rows: readonly { id: string }[] | undefined): string[] | undefined {
  return rows?.map(({ id }) => id).filter((id) => !id.endsWith('-again'));
}
