import { describe, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askedObject, type AskedObject } from '../../../src/questions/asked-object.ts';
import { questionRules, standingRules } from '../../../src/questions/question-rules.ts';
import { causedQuestions, tenQuestions } from '../../../src/questions/ten-questions.ts';
import { projectRoot } from '../../../scripts/lib/run-node.ts';
import { archiveOf, citation } from '../views/archive-of.ts';

type Fields = Record<string, unknown>;
type Case = [says: string, rule: string, asks: boolean, fields: { now?: Fields; before?: Fields; object?: Fields }];

const stage = { release: 'public', citation };
const wan = (text: string) => ({ text, unit: '万元' });
const row = (more: Fields = {}) => ({
  ...{ id: 'quantity-1', level1: '产出指标', level2: '数量指标', name: '修路里程', target: '≥100', unit: '公里' },
  ...more,
});
const cost = row({
  id: 'cost-1',
  level1: '成本指标',
  level2: '经济成本指标',
  name: '单位成本',
  target: '≤50',
  unit: '万元/公里',
});
const benefit = row({
  id: 'social-1',
  level1: '效益指标',
  level2: '社会效益指标',
  name: '出行改善',
  target: '明显',
  unit: undefined,
});
const targets = (rows: Fields[]) => [{ ...stage, version: 'approved', rows }];
const evaluation = (more: Fields = {}) => ({ ...stage, id: 'self', kind: 'self', rows: [], ...more });
const satisfied = (actual: string, score: string) =>
  row({
    id: 's-1',
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    name: '群众满意度',
    target: '≥90',
    unit: '%',
    actual,
    score,
  });

/** A road of 2025 with 110 after 100, everything in order. */
const now = {
  regionCode: '370112',
  object: 'road',
  fiscalYear: 2025,
  budget: { ...stage, book: 'general', approved: wan('110.00') },
  targets: targets([cost, row(), benefit]),
};
const before = {
  regionCode: '370112',
  object: 'road',
  fiscalYear: 2024,
  budget: { ...stage, book: 'general', approved: wan('100.00'), adjusted: wan('100.00'), executed: wan('96.00') },
  evaluations: [evaluation({ totalScore: '95', grade: '优', rows: [row({ actual: '100', score: '10' })] })],
};
const low = [evaluation({ id: 'finance', kind: 'finance', totalScore: '70', grade: '中' })];

const cases: Case[] = [
  ['more money after 中', 'more-after-low-grade', true, { before: { evaluations: low } }],
  [
    'less money after 中',
    'more-after-low-grade',
    false,
    { before: { evaluations: low }, now: { budget: { ...now.budget, approved: wan('90.00') } } },
  ],
  [
    'the same but for rounding',
    'more-after-low-grade',
    false,
    { before: { evaluations: low }, now: { budget: { ...now.budget, approved: wan('100.01') } } },
  ],
  [
    '约 on one side',
    'more-after-low-grade',
    false,
    {
      before: { evaluations: low },
      now: { budget: { ...now.budget, approved: { text: '约110', unit: '万元', precision: 'about' } } },
    },
  ],
  [
    'another book',
    'more-after-low-grade',
    false,
    { before: { evaluations: low }, now: { budget: { ...now.budget, book: 'fund' } } },
  ],
  [
    '合格 as the third of four grades',
    'more-after-low-grade',
    false,
    { before: { evaluations: [evaluation({ grade: '合格' })] } },
  ],
  [
    '中 with nothing recorded after it',
    'low-grade-not-followed',
    true,
    { before: { evaluations: low }, now: { budget: { ...now.budget, approved: wan('90.00') } } },
  ],
  [
    '中 followed by a decision',
    'low-grade-not-followed',
    false,
    {
      before: { evaluations: low, consequences: [{ ...stage, id: 'c', kind: 'cut', basis: '评价' }] },
      now: { budget: { ...now.budget, approved: wan('90.00') } },
    },
  ],
  [
    'a target below last year’s result',
    'target-below-last-result',
    true,
    { now: { targets: targets([cost, row({ target: '≥90' }), benefit]) } },
  ],
  ['a target at last year’s result', 'target-below-last-result', false, {}],
  [
    'the same name under another id',
    'target-below-last-result',
    false,
    { now: { targets: targets([cost, row({ id: 'quantity-2', target: '≥90' })]) } },
  ],
  [
    'half of the money left and more asked',
    'low-execution-larger-ask',
    true,
    { before: { budget: { ...before.budget, executed: wan('50.00') } } },
  ],
  [
    '80 % spent',
    'low-execution-larger-ask',
    false,
    { before: { budget: { ...before.budget, executed: wan('80.00') } } },
  ],
  [
    'half left and less asked',
    'low-execution-larger-ask',
    false,
    {
      before: { budget: { ...before.budget, executed: wan('50.00') } },
      now: { budget: { ...now.budget, approved: wan('60.00') } },
    },
  ],
  ['no indicator of cost', 'no-cost-indicator', true, { now: { targets: targets([row(), benefit]) } }],
  [
    '成本 below 产出, as in 2020',
    'no-cost-indicator',
    false,
    { now: { targets: targets([row(), row({ id: 'c', level2: '成本指标' })]) } },
  ],
  [
    'a whole department',
    'no-cost-indicator',
    false,
    { now: { targets: targets([row()]) }, object: { kind: 'department' } },
  ],
  [
    '59.9 % with points',
    'satisfaction-below-line',
    true,
    { before: { evaluations: [evaluation({ rows: [satisfied('59.9', '4')] })] } },
  ],
  [
    '59.9 % without points',
    'satisfaction-below-line',
    false,
    { before: { evaluations: [evaluation({ rows: [satisfied('59.9', '0')] })] } },
  ],
  [
    '60 %',
    'satisfaction-below-line',
    false,
    { before: { evaluations: [evaluation({ rows: [satisfied('60', '4')] })] } },
  ],
  [
    'a rectification past its day',
    'rectification-overdue',
    true,
    {
      before: {
        rectifications: [
          { ...stage, id: 'r', origin: 'audit', text: '完善台账', dueOn: '2026-08-30', state: 'ongoing' },
        ],
      },
    },
  ],
  [
    'a rectification due on the day of the data',
    'rectification-overdue',
    false,
    {
      before: {
        rectifications: [
          { ...stage, id: 'r', origin: 'audit', text: '完善台账', dueOn: '2026-08-31', state: 'ongoing' },
        ],
      },
    },
  ],
  [
    'a rectification that was done',
    'rectification-overdue',
    false,
    {
      before: {
        rectifications: [{ ...stage, id: 'r', origin: 'audit', text: '完善台账', dueOn: '2025-08-30', state: 'done' }],
      },
    },
  ],
  ['a new project without 事前评估', 'new-without-pre-evaluation', true, { object: { startYear: 2025 } }],
  ['an old project', 'new-without-pre-evaluation', false, { object: { startYear: 2020 } }],
  [
    'a new project for which none is required',
    'new-without-pre-evaluation',
    false,
    { object: { startYear: 2025 }, now: { absences: [{ stage: 'pre-evaluation', reason: 'not-required' }] } },
  ],
  [
    'a project that 事前评估 did not support',
    'funded-not-supported',
    true,
    { now: { preEvaluation: { ...stage, evaluator: '财政局', conclusion: '不予支持' } } },
  ],
  [
    'a project supported after mending',
    'funded-not-supported',
    false,
    { now: { preEvaluation: { ...stage, evaluator: '财政局', conclusion: '调整完善后支持' } } },
  ],
  [
    'targets that failed their review, in a draft',
    'funded-failing-review',
    true,
    { now: { budget: { ...stage, asked: wan('110.00') }, review: { ...stage, steps: [], grade: '差' } } },
  ],
  ['targets that passed', 'funded-failing-review', false, { now: { review: { ...stage, steps: [], grade: '优' } } }],
  [
    'a project outside the library',
    'funded-not-in-library',
    true,
    { now: { budget: { ...now.budget, inReserve: false } } },
  ],
  ['a project of which nothing is said', 'funded-not-in-library', false, {}],
  ['money without targets', 'missing-target', true, { now: { targets: undefined } }],
  [
    'no money and no targets',
    'missing-target',
    false,
    { now: { targets: undefined, budget: { ...now.budget, approved: wan('0.00') } } },
  ],
  [
    'targets in words alone',
    'missing-target',
    false,
    { now: { targets: [{ ...stage, version: 'approved', goal: '修好路', rows: [] }] } },
  ],
];

describe.each(cases)('%s', (_, rule, asks, { now: nowFields = {}, before: beforeFields = {}, object = {} }) => {
  test(`${asks ? 'asks' : 'does not ask'} ${rule}`, () => {
    const one = roadOf({ ...now, ...nowFields }, { ...before, ...beforeFields }, object);
    const found = causedQuestions([one]).map(({ question }) => question);
    expect(found.some((question) => question.rule === rule)).toBe(asks);
    for (const { evidence, text } of found) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(text).toMatch(/？|请提供/);
    }
  });
});

describe('two evaluations by others in two years', () => {
  const problems = (kind: string) => [{ no: 1, kind, text: '管护不到位' }];
  const years = (first: string, second: string) => [
    {
      ...before,
      fiscalYear: 2023,
      evaluations: [evaluation({ id: 'd', kind: 'department', problems: problems(first) })],
    },
    { ...before, evaluations: [evaluation({ id: 'd', kind: 'finance', problems: problems(second) })] },
  ];
  test.each([
    ['of one kind, ask why again', 'management', 'management', true],
    ['of two kinds do not', 'management', 'cost', false],
    ['of no kind do not', 'other', 'other', false],
  ])('%s', (_, first, second, asks) => {
    const one = asked([now, ...years(first, second)], [road]);
    expect(rulesOf([one]).includes('problem-found-again')).toBe(asks);
  });
});

describe('two objects', () => {
  const second = { ...now, object: 'road-2' };
  const pair = (name: string, functionCode?: string) =>
    asked(
      [now, second],
      [
        { ...road, functionCode: '2140106' },
        { ...road, id: 'road-2', name, functionCode },
      ],
    );

  test.each([
    ['with 资金 behind it', '农村公路养护资金', '2140106', true],
    ['without a code', '农村公路养护', undefined, true],
    ['under another code', '农村公路养护', '2130126', false],
    ['of another place', '甲区农村公路养护', '2140106', false],
  ])('of one name, %s', (_, name, code, asks) => {
    const ten = tenQuestions([pair(name, code)]).map(({ rule }) => rule);
    expect(ten.includes('overlap')).toBe(asks);
    expect(ten.includes('standing-overlap')).toBe(!asks);
  });
});

describe('the ten', () => {
  const failing = { inReserve: false };

  test('are the standing three where nothing gives reason to ask, each naming its records', () => {
    const ten = tenQuestions([roadOf(now, before)]);
    expect(ten.map(({ rule }) => rule)).toEqual(standingRules.map(({ id }) => id));
    expect(ten.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test('are none where nothing is asked for', () => {
    expect(tenQuestions([])).toEqual([]);
  });

  test('put one question on one fact', () => {
    const rules = rulesOf([roadOf(now, { ...before, evaluations: low })]);
    expect(rules).toEqual(['more-after-low-grade']);
  });

  test('come by money times strength, objects of one rule together', () => {
    const roads = [1, 2, 3].map((no) => ({
      ...now,
      object: `road-${no}`,
      budget: { ...now.budget, approved: wan(`${no}00.00`), ...(no < 3 ? failing : {}) },
      targets: no === 3 ? undefined : now.targets,
    }));
    const objects = roads.map(({ object }, place) => ({ ...road, id: object, name: `第${place + 1}路养护` }));
    const archive = archiveOf({ dossiers: roads, objects, agencies: [agency] });
    const all = roads.map(({ object }) =>
      askedObject(archive, `370112/2025/${object}`, archive.dossiers.get(`370112/2025/${object}`)!),
    );
    const found = causedQuestions(all).map(({ question }) => question);
    expect(found.map(({ rule, weight }) => [rule, weight])).toEqual([
      ['funded-not-in-library', 300 * 3 * 1e6],
      ['missing-target', 300 * 1e6],
    ]);
    expect(found[0]?.text).toContain('“第2路养护”等 2 个项目或政策');
  });

  test('leave out a stage that is not in the archive they are given', () => {
    const draft = { ...now, budget: { ...stage, release: 'session', asked: wan('500.00'), inReserve: false } };
    const { budget: _, ...open } = draft;
    expect(rulesOf([roadOf(draft, before)])).toContain('funded-not-in-library');
    expect(rulesOf([roadOf(open, before)])).toEqual([]);
  });
});

describe('the list of question rules', () => {
  test('has no id twice, and a file for each, named as its id', () => {
    const ids = [...questionRules, ...standingRules].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = questionRules.filter(({ id }) => !existsSync(join(projectRoot, 'src/questions', `${id}.ts`)));
    expect(missing).toEqual([]);
  });

  test('asks and does not accuse', () => {
    for (const rule of questionRules) {
      const text = rule.question('本项目');
      expect(text).toMatch(/[？。]$/);
      expect(text).not.toMatch(/违规|违法|造假|浪费|挪用|失职|套取|虚报|糊弄/);
      expect(rule.source).toMatch(/\p{Script=Han}/u);
    }
  });

  test('has a case for every rule that asks and one that does not', () => {
    const others = ['problem-found-again', 'overlap'];
    for (const { id } of questionRules.filter((rule) => !others.includes(rule.id))) {
      const of = cases.filter(([, rule]) => rule === id).map(([, , asks]) => asks);
      expect(new Set(of), id).toEqual(new Set([true, false]));
    }
  });
});

const agency = { regionCode: '370112', code: '219', name: '区交通局' };
const region = {
  ...{ code: '370112', name: '历城区', level: 'county', parent: '370000' },
  rules: { reviewGrades: [{ labels: ['优', '良', '中', '差'], passing: ['优', '良'], citation }] },
};
const road = { regionCode: '370112', id: 'road', name: '农村公路养护', kind: 'project', agencyCode: '219' };

function roadOf(dossier: Fields, earlier: Fields, object: Fields = {}): AskedObject {
  return asked([dossier, earlier], [{ ...road, ...object }]);
}

/** The first dossier as it is deliberated. */
function asked(dossiers: Fields[], objects: Fields[]): AskedObject {
  const archive = archiveOf({ dossiers, objects, agencies: [agency], regions: [region] });
  const key = `370112/${String(dossiers[0]?.['fiscalYear'])}/${String(dossiers[0]?.['object'])}`;
  return askedObject(archive, key, archive.dossiers.get(key)!);
}

function rulesOf(all: readonly AskedObject[]): string[] {
  return causedQuestions(all).map(({ question }) => question.rule);
}
