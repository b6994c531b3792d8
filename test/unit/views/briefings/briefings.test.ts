import { describe, expect, test, vi } from 'vitest';
import { readArchive } from '../../../../src/reading/read-archive.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive/archive-index.ts';
import { publicArchive } from '../../../../src/views/archive/public-archive.ts';
import { departmentBriefing } from '../../../../src/views/briefings/department-briefing.ts';
import { departmentBriefingKeys, objectBriefingKeys } from '../../../../src/views/briefings/briefing-keys.ts';
import { objectBriefing } from '../../../../src/views/briefings/object-briefing.ts';
import { objectPage, objectSections } from '../../../../src/views/objects/object-page.ts';
import { departmentYearPage } from '../../../../src/views/regions/department-year-page.ts';
import { smallCity, withCity } from '../../generate/generated.ts';

vi.setConfig({ testTimeout: 60_000 });

const [whole, open] = withCity({ ...smallCity, objects: 120, seed: 4_711 }, (folder): [ArchiveIndex, ArchiveIndex] => {
  const { archive } = readArchive(folder);
  return [indexArchive(archive, [], []), indexArchive(publicArchive(archive), [], [])];
});

describe('the briefings of a city', () => {
  test('are one for each department and year, and one for each object', () => {
    expect(departmentBriefingKeys(whole).filter((key) => key.endsWith('/2026')).length).toBeGreaterThan(8);
    expect(objectBriefingKeys(whole)).toHaveLength(120);
  });

  test('put at most ten questions, show at most three charts, and fit their tables', () => {
    for (const key of departmentBriefingKeys(whole)) {
      const briefing = departmentBriefing(whole, key);
      expect(briefing.questions.length).toBeLessThanOrEqual(10);
      expect(briefing.questions.length).toBeGreaterThanOrEqual(3);
      expect(briefing.figures.length).toBeLessThanOrEqual(3);
      expect(briefing.tables[0]?.rows.length).toBeLessThanOrEqual(8);
      expect(briefing.sources.length).toBeGreaterThan(0);
    }
  });

  test('lead from each sentence to a place on a page that holds its figures', () => {
    const briefings = [
      ...objectBriefingKeys(whole).map((key) => objectBriefing(whole, key)),
      ...departmentBriefingKeys(whole).map((key) => departmentBriefing(whole, key)),
    ];
    const pages = new Map<string, { text: string; ids: ReadonlySet<string> }>();
    const pageAt = (address: string) => {
      const page = pages.get(address) ?? readPage(address);
      if (page) pages.set(address, page);
      return page;
    };
    const lost = briefings.flatMap(({ address, plain, facts, questions }) =>
      [
        ...plain,
        ...facts.map(({ value = '', href }) => ({ text: value, href })),
        ...questions.flatMap(({ evidence }) => evidence),
      ].flatMap(({ text, href }) => {
        const [path = '', anchor = ''] = href?.split('#') ?? [];
        const page = pageAt(path);
        if (!page) return /\d/.test(text) ? [`${address}: “${text}” leads nowhere`] : [];
        const astray = page.ids.has(anchor) ? [] : [`${address}: no ${href}`];
        const amounts = printedAmounts(text).filter((amount) => !page.text.includes(amount));
        return [...astray, ...amounts.map((amount) => `${address}: ${amount} of “${text}” is not at ${href}`)];
      }),
    );
    expect(lost).toEqual([]);
    expect(briefings.flatMap(({ questions }) => questions).length).toBeGreaterThan(500);
  });

  test('lead from each comparison to the records that it rests on', () => {
    const clauses = [
      ...departmentBriefingKeys(whole).flatMap((key) => departmentBriefing(whole, key).comparison),
      ...objectBriefingKeys(whole).flatMap((key) => objectBriefing(whole, key).comparison),
    ];
    expect(clauses.filter(({ text, href }) => /\d/.test(text) && href === undefined)).toEqual([]);
    // Some are compared, some refused with the reason.
    expect(clauses.some(({ text }) => /单位自评.*中位数/.test(text))).toBe(true);
    expect(clauses.some(({ text }) => /不足 3 个/.test(text))).toBe(true);
  });

  test('know nothing of a draft on the public site', () => {
    expect(departmentBriefingKeys(open).filter((key) => key.endsWith('/2026'))).toEqual([]);
    const texts = objectBriefingKeys(open).map((key) => JSON.stringify(objectBriefing(open, key)));
    expect(texts.filter((text) => text.includes('2026 年申报'))).toEqual([]);
  });

  test('say of a draft that it is one', () => {
    expect(departmentBriefing(whole, '990100/901/2026').isDraft).toBe(true);
    expect(departmentBriefing(whole, '990100/901/2025').isDraft).toBe(false);
  });
});

/** Amounts as printed; those that are 推算 stand on no other page. */
function printedAmounts(text: string): string[] {
  return [...text.matchAll(/(\d[\d,.]*)(?:万元|亿元|元)(?!（推算）)/g)].map(([, digits = '']) => digits);
}

/** The text and the anchors of the page of an object or of a department's year. */
function readPage(address: string): { text: string; ids: ReadonlySet<string> } | undefined {
  const [, room, key = ''] = /^\/(objects|departments)\/(.+)\/$/.exec(address) ?? [];
  if (room === 'objects') {
    const page = objectPage(whole, key);
    return { text: JSON.stringify(page), ids: new Set(['', ...objectSections(page).map(({ id }) => id)]) };
  }
  if (room !== 'departments') return undefined;
  const page = departmentYearPage(whole, key);
  return { text: JSON.stringify(page), ids: new Set(['', ...page.sections.map(({ id }) => id)]) };
}
