import { describe, expect, test } from 'vitest';
import { chainOf, chainSteps } from '../../../../src/views/objects/chain.ts';
import { objectPage } from '../../../../src/views/objects/object-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const agencies = [{ regionCode: '370112', code: '219', name: '区教育局' }];
const objects = [{ regionCode: '370112', id: 'canteen', name: '营养改善计划', kind: 'project', agencyCode: '219' }];
const stage = { release: 'public', citation };
const evaluation = {
  ...stage,
  id: 'self',
  kind: 'self',
  totalScore: '96',
  grade: '优',
  rows: [
    { id: 'i1', level1: '产出指标', level2: '数量指标', name: '受助人数', target: '≧735人次', actual: '735人次' },
    { id: 'i2', level1: '产出指标', level2: '质量指标', name: '知晓率', target: '═100%', actual: '98%' },
    { id: 'i3', level1: '效益指标', level2: '经济效益指标', name: '减轻负担', target: '有效', actual: '有效' },
    {
      id: 'i4',
      level1: '满意度指标',
      level2: '服务对象满意度指标',
      name: '学生满意度',
      target: '≧95%',
      actual: '100%',
    },
  ],
};
const year2022 = {
  regionCode: '370112',
  object: 'canteen',
  fiscalYear: 2022,
  budget: { ...stage, adjusted: { text: '387664.62', unit: '元' }, executed: { text: '387664.62', unit: '元' } },
  evaluations: [evaluation],
};
const year2023 = {
  regionCode: '370112',
  object: 'canteen',
  fiscalYear: 2023,
  budget: { ...stage, approved: { text: '约40', unit: '万元', precision: 'about' } },
};

function chain(dossiers: Record<string, unknown>[]) {
  const index = indexOf({ agencies, objects, dossiers });
  const [record] = index.archive.dossiers.values();
  if (!record) throw new Error('no dossier');
  return chainOf(index, { key: '370112/2022/canteen', record });
}

describe(chainOf, () => {
  test('always has ten stages, each told or explained', () => {
    const stages = chain([year2022]);
    expect(stages.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { state, absence, blocks } of stages) {
      expect(state === 'present' ? blocks.length > 0 : absence !== undefined).toBe(true);
    }
  });

  test('says that what it lacks is not collected, not that it was not disclosed', () => {
    const absent = chain([year2022]).filter(({ state }) => state === 'absent');
    expect(new Set(absent.map(({ absence }) => absence))).toEqual(new Set(['not-collected']));
  });

  test('keeps the reason that the record itself gives', () => {
    const [first] = chain([{ ...year2022, absences: [{ stage: 'pre-evaluation', reason: 'not-applicable' }] }]);
    expect(first?.absence).toBe('not-applicable');
  });

  test('takes the next budget from the dossier of the following year', () => {
    expect(chain([year2022, year2023]).at(-1)?.summary).toBe('2023 年批复 约40万元');
  });

  test('reads satisfaction from the evaluation and says that no sample is stated', () => {
    const satisfaction = chain([year2022]).find(({ key }) => key === 'satisfaction');
    expect(satisfaction?.summary).toBe('学生满意度 100%');
    expect(JSON.stringify(satisfaction?.blocks)).toContain('样本量未公开');
  });
});

describe(chainSteps, () => {
  test('folds three or more absent stages in a row into one line', () => {
    const steps = chainSteps(chain([year2022]));
    expect(steps.map(({ no, state }) => `${no} ${state}`)).toEqual([
      '1 absent',
      '2 present',
      '3–5 folded',
      '6 present',
      '7 present',
      '8–10 folded',
    ]);
  });
});

test('says in one paragraph what was spent, what was reached and what is not known', () => {
  const page = objectPage(indexOf({ agencies, objects, dossiers: [year2022] }), '370112/canteen');
  expect(page.plain.map(({ text }) => text).join('')).toBe(
    '2022 年，营养改善计划预算 387664.62元，实际用了 387664.62元。' +
      '按单位自评，4 项指标中 2 项达到指标值，1 项未达到，1 项没有可比的数，得 96 分，等级“优”。' +
      '服务对象怎么说：学生满意度 100%（调查人数未公开）。评价之后改了什么，本站未收录。',
  );
});

test('links each clause to the stage that it rests on', () => {
  const page = objectPage(indexOf({ agencies, objects, dossiers: [year2022] }), '370112/canteen');
  expect(page.plain.map(({ href }) => href)).toEqual([
    undefined,
    '#y2022-budget',
    '#y2022-evaluation',
    '#y2022-satisfaction',
    undefined,
  ]);
});
