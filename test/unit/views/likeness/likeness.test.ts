import { describe, expect, test } from 'vitest';
import { likenessClauses } from '../../../../src/views/briefings/likeness-clauses.ts';
import { likeObjects } from '../../../../src/views/likeness/like-objects.ts';
import { likenessSections } from '../../../../src/views/sessions/likeness-sections.ts';
import { draftObjects } from '../../../../src/views/sessions/draft-objects.ts';
import type { ArchiveIndex } from '../../../../src/views/archive/archive-index.ts';
import { citation, indexOf } from '../archive-of.ts';

type Fields = Record<string, unknown>;

const stage = { release: 'public', citation };
const money = (text: string, more: Fields = {}) => ({ text, unit: '万元', ...more });
const row = { id: 'q', level1: '产出指标', level2: '数量指标', name: '里程', target: '≥1', weight: '100' };

/** The ask of 2026. */
const ask = (object: string, asked: string, budget: Fields = { asked: money(asked) }) => ({
  ...{ regionCode: '370112', object, fiscalYear: 2026 },
  budget: { ...stage, ...budget },
});

/** The year before, with half of the money spent and a score. */
const past = (object: string, totalScore: string, more: Fields = {}) => ({
  ...{ regionCode: '370112', object, fiscalYear: 2025 },
  budget: { ...stage, approved: money('100'), executed: money('50') },
  evaluations: [{ ...stage, id: 'self', kind: 'self', totalScore, rows: [row], ...more }],
});

const objectOf = (id: string, more: Fields = {}) => ({
  ...{ regionCode: '370112', id, name: id, kind: 'project', form: 'service', agencyCode: '219', ...more },
});

function indexWith(dossiers: Fields[], objects = ['a', 'b', 'c', 'd'].map((id) => objectOf(id))): ArchiveIndex {
  return indexOf({ agencies: [{ regionCode: '370112', code: '219', name: '教育局' }], objects, dossiers });
}

const alike = [ask('a', '100'), ask('b', '200'), ask('c', '120'), ask('d', '50')];
const foundIn = (index: ArchiveIndex) => likeObjects(index, index.archive.dossiers.get('370112/2026/a')!);

describe('others like an object', () => {
  test('are of one kind, form and scale, the nearest in money first, on stated grounds', () => {
    expect(foundIn(indexWith(alike))).toMatchObject({
      like: [{ object: 'c' }, { object: 'd' }, { object: 'b' }],
      grounds: '3 个：本地 2026 年项目、服务类，申报 50万元 至 200万元',
    });
  });

  test('are 24 where there are more, and the grounds say so', () => {
    const ids = Array.from({ length: 40 }, (_, no) => `o${no}`);
    const index = indexWith(
      [ask('a', '100'), ...ids.map((id, no) => ask(id, String(101 + no)))],
      ['a', ...ids].map((id) => objectOf(id)),
    );
    const found = foundIn(index);
    expect(found).toMatchObject({ grounds: expect.stringMatching(/^40 个，取金额最接近的 24 个：/) });
    expect('like' in found && found.like.map(({ object }) => object)).toEqual(ids.slice(0, 24));
  });

  test.each<[string, Fields[], Fields, string]>([
    [
      'more than twice as much is asked',
      [ask('a', '100'), ...['b', 'c', 'd'].map((id) => ask(id, '200.01'))],
      {},
      '本地 2026 年项目、服务类另有 3 个，申报数在一半到两倍之间的 0 个，不足 3 个，不作比较',
    ],
    [
      'others are approved and it is asked for',
      [ask('a', '100'), ...['b', 'c', 'd'].map((id) => ask(id, '', { approved: money('100') }))],
      {},
      '本地 2026 年项目、服务类另有 0 个，申报数在一半到两倍之间的 0 个，不足 3 个，不作比较',
    ],
    [
      'its form is another',
      alike,
      { form: 'works' },
      '本地 2026 年项目、工程类另有 0 个，申报数在一半到两倍之间的 0 个，不足 3 个，不作比较',
    ],
    ['its form was not collected', alike, { form: undefined }, '没有收录项目类型，不知同类，不作比较'],
    [
      'its amount is 约',
      [ask('a', '', { asked: money('100', { precision: 'about' }) }), ...alike.slice(1)],
      {},
      '没有 2026 年确切的金额，不知规模，不作比较',
    ],
  ])('are refused with the reason where %s', (_, dossiers, own, why) => {
    const objects = [objectOf('a', own), ...['b', 'c', 'd'].map((id) => objectOf(id))];
    expect(foundIn(indexWith(dossiers, objects))).toEqual({ why });
  });
});

describe('results beside those of the like', () => {
  const withPast = (scores: readonly string[], more: Fields = {}) =>
    indexWith([...alike, past('a', '90'), ...scores.map((score, at) => past(['b', 'c', 'd'][at]!, score, more))]);
  const textOf = (index: ArchiveIndex) =>
    likenessClauses(index, index.archive.dossiers.get('370112/2026/a')!)
      .map(({ text }) => text)
      .join('');
  const cellsOf = (index: ArchiveIndex) => {
    const [section] = likenessSections(index, draftObjects(index, '370112/219', 2026));
    const [block] = section?.blocks ?? [];
    const rows = block?.kind === 'table' ? block.table.rows : [];
    return rows.find(({ header }) => header === 'a')?.cells.map(({ text }) => text);
  };

  test('are told alike in the briefing and in the comparison table', () => {
    const index = withPast(['80', '70', '95']);
    expect(textOf(index)).toBe(
      '3 个：本地 2026 年项目、服务类，申报 50万元 至 200万元。' +
        '执行率：本对象 2025 年 50%；可比的 3 个在 50% 至 50%之间，中位数 50%，低于本对象的 0 个（推算）。' +
        '单位自评：本对象 2025 年 90 分；可比的 3 个在 70 分 至 95 分之间，中位数 80 分，低于本对象的 2 个（推算）。' +
        '不排名次，高低不等于好坏。',
    );
    expect(cellsOf(index)).toEqual([
      '3 个：本地 2026 年项目、服务类，申报 50万元 至 200万元',
      ...['2025 年 50%', '50%（3 个，50% 至 50%）'],
      ...['2025 年 90 分', '80 分（3 个，70 分 至 95 分）'],
    ]);
  });

  test('are not compared where points are spread otherwise, and why', () => {
    const index = withPast(['80', '70', '95'], { rows: [{ ...row, weight: '60' }] });
    const why = '2025 年单位自评可比的同类不足 3 个（分值分配不同的 3 个），不作比较';
    expect(textOf(index)).toContain(`单位自评：本对象 2025 年 90 分；${why}。`);
    expect(cellsOf(index)?.at(-1)).toBe(why);
  });

  test('are not compared with those of another year', () => {
    const index = indexWith([
      ...alike,
      past('a', '90'),
      ...['b', 'c', 'd'].map((id) => ({ ...past(id, '80'), fiscalYear: 2024 })),
    ]);
    expect(textOf(index)).toContain('2025 年有执行率的同类不足 3 个，不作比较');
    expect(textOf(index)).toContain('2025 年单位自评可比的同类不足 3 个，不作比较');
  });

  test('are not compared where it has none of its own', () => {
    const index = indexWith([...alike, ...['b', 'c', 'd'].map((id) => past(id, '80'))]);
    expect(textOf(index)).toContain('执行率：本对象没有收录到以前年度的执行率，不作比较。');
    expect(cellsOf(index)?.slice(1)).toEqual([
      ...['未收录', '本对象没有收录到以前年度的执行率，不作比较'],
      ...['未收录', '本对象没有收录到以前年度的单位自评得分，不作比较'],
    ]);
  });
});
