import { describe, expect, test, vi } from 'vitest';
import { readArchive } from '../../../../src/reading/read-archive.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive/archive-index.ts';
import { publicArchive } from '../../../../src/views/archive/public-archive.ts';
import { departmentBriefing } from '../../../../src/views/briefings/department-briefing.ts';
import { departmentBriefingKeys, objectBriefingKeys } from '../../../../src/views/briefings/briefing-keys.ts';
import { likeForLike } from '../../../../src/views/briefings/like-for-like.ts';
import { objectBriefing } from '../../../../src/views/briefings/object-briefing.ts';
import { objectPage, objectSections } from '../../../../src/views/objects/object-page.ts';
import { smallCity, withCity } from '../../generate/generated.ts';
import { citation, indexOf } from '../archive-of.ts';

vi.setConfig({ testTimeout: 60_000 });

const [whole, open] = withCity({ ...smallCity, objects: 200, seed: 4_711 }, (folder): [ArchiveIndex, ArchiveIndex] => {
  const { archive } = readArchive(folder);
  return [indexArchive(archive, [], []), indexArchive(publicArchive(archive), [], [])];
});

describe('the briefings of a city', () => {
  test('are one for each department and year, and one for each object', () => {
    expect(departmentBriefingKeys(whole).filter((key) => key.endsWith('/2026')).length).toBeGreaterThan(8);
    expect(objectBriefingKeys(whole)).toHaveLength(200);
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

  test('lead from each line of evidence to a place on the page of its object', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (object: string) => {
      const page = objectPage(whole, object);
      const known = ids.get(object) ?? new Set(['', ...objectSections(page).map(({ id }) => id)]);
      ids.set(object, known);
      return known;
    };
    const lost = objectBriefingKeys(whole).flatMap((key) =>
      objectBriefing(whole, key).questions.flatMap(({ id, evidence }) =>
        evidence.flatMap(({ href }) => {
          const [, object = '', anchor = ''] = /^\/objects\/([^#]+)\/#?(.*)$/.exec(href) ?? [];
          return idsOf(object).has(anchor) ? [] : [`${key} ${id} ${href}`];
        }),
      ),
    );
    expect(lost).toEqual([]);
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

describe('like for like', () => {
  const stage = { release: 'public', citation };
  const row = { id: 'q', level1: '产出指标', level2: '数量指标', name: '里程', target: '≥1', weight: '100' };
  const dossier = (object: string, amount: string, more: object = {}) => ({
    ...{ regionCode: '370112', object, fiscalYear: 2024 },
    budget: { ...stage, approved: { text: amount, unit: '万元' } },
    evaluations: [{ ...stage, id: 'self', kind: 'self', totalScore: '90', rows: [row], ...more }],
  });
  const names = ['a', 'b', 'c', 'd', 'e'];
  const objects = names.map((id) => ({ regionCode: '370112', id, name: id, kind: 'project', agencyCode: '219' }));
  const textOf = (dossiers: object[]) => {
    const index = indexOf({ dossiers: dossiers as Record<string, unknown>[], objects });
    return likeForLike(index, index.archive.dossiers.get('370112/2024/a')!)
      .map(({ text }) => text)
      .join('');
  };

  test('compares self-evaluations of one kind of object and scale', () => {
    const text = textOf([
      dossier('a', '100'),
      ...['b', 'c', 'd'].map((id) => dossier(id, '150', { totalScore: '80' })),
    ]);
    expect(text).toContain('3 个可比，自评在 80 至 80 分之间，中位数 80 分，低于本对象的 3 个');
  });

  test('leaves out what is more than twice as large', () => {
    const text = textOf([dossier('a', '100'), ...['b', 'c', 'd'].map((id) => dossier(id, '201'))]);
    expect(text).toContain('有 0 个，其中可比的 0 个，少于 3 个，不作比较');
  });

  test('refuses forms whose points are spread otherwise, and says so', () => {
    const other = { rows: [{ ...row, weight: '60' }] };
    const text = textOf([dossier('a', '100'), ...['b', 'c', 'd'].map((id) => dossier(id, '100', other))]);
    expect(text).toContain('不作比较；不比的：分值分配不同 3 个');
  });

  test('says nothing without a score of its own', () => {
    expect(textOf([{ ...dossier('a', '100'), evaluations: undefined }])).toContain('没有收录到 2024 年单位自评的总分');
  });
});
