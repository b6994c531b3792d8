import { describe, expect, test } from 'vitest';
import { objectPage } from '../../../../src/views/objects/object-page.ts';
import { targetsPage } from '../../../../src/views/objects/targets-page.ts';
import { targetChangesTable } from '../../../../src/views/targets/target-changes-table.ts';
import { goalSeries } from '../../../../src/views/targets/overall-goal.ts';
import { changeWords, targetHistory } from '../../../../src/views/targets/target-history.ts';
import { historyOfObject } from '../../../../src/views/targets/target-history-section.ts';
import { archiveOf, citation, indexOf } from '../archive-of.ts';

const stage = { release: 'public', citation };
const row = (id: string, target: string, more: Record<string, unknown> = {}) => ({
  id,
  level1: '产出指标',
  level2: '数量指标',
  name: '培训人次',
  unit: '人次',
  weight: '20',
  target,
  ...more,
});
const version = (kind: string, rows: unknown[], more: Record<string, unknown> = {}) => ({
  ...stage,
  version: kind,
  rows,
  ...more,
});
const dossier = (fiscalYear: number, targets: unknown[], object = 'care', more: Record<string, unknown> = {}) => ({
  regionCode: '370112',
  object,
  fiscalYear,
  targets,
  ...more,
});
const historyOf = (dossiers: Record<string, unknown>[], object = 'care') =>
  targetHistory(
    [...archiveOf({ dossiers }).dossiers.values()].filter((record) => record.object === object),
    () => true,
  );
const wordsOf = (dossiers: Record<string, unknown>[]) =>
  historyOf(dossiers).indicators.map(({ id, entries }) => [
    id,
    ...entries.map((entry) => entry?.changes.map(changeWords).join('，') ?? '·'),
  ]);

describe(targetHistory, () => {
  test('keeps one indicator name at three levels apart over seven years', () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
    const objects = ['city-training', 'district-training', 'unit-training'];
    const dossiers = years.flatMap((year, step) =>
      objects.map((object, level) =>
        dossier(year, [version('approved', [row('training', `≥${1000 * (level + 1) + 100 * step}`)])], object),
      ),
    );
    for (const [level, object] of objects.entries()) {
      const { indicators } = historyOf(dossiers, object);
      expect(indicators).toHaveLength(1);
      expect(indicators[0]?.entries.map((entry) => entry?.row?.target)).toEqual(
        years.map((_, step) => `≥${1000 * (level + 1) + 100 * step}`),
      );
    }
    const rows = (step: number) => [
      row('city', `≥${3000 + step}`, { level2: '数量指标' }),
      row('district', `≥${2000 + step}`, { level2: '质量指标' }),
      row('unit', `≥${1000 + step}`, { level1: '效益指标', level2: '社会效益指标' }),
    ];
    const one = historyOf(years.map((year, step) => dossier(year, [version('approved', rows(step * 10))])));
    expect(one.indicators.map(({ id, entries }) => [id, entries[6]?.row?.target])).toEqual([
      ['city', '≥3060'],
      ['district', '≥2060'],
      ['unit', '≥1060'],
    ]);
  });

  test('tells every change in words, by the printed direction', () => {
    expect(
      wordsOf([
        dossier(2022, [
          version('draft', [row('a', '≥900'), row('b', '≤5%', { unit: '%', name: '差错率' })]),
          version('approved', [row('a', '≥1000'), row('b', '≤3%', { unit: '%', name: '差错率' })], {
            on: '2022-02-01',
          }),
          version('adjusted', [row('a', '≥800', { weight: '15' })], { on: '2022-09-18' }),
        ]),
        dossier(2023, [
          version('approved', [
            row('a', '≥800', { unit: '人', weight: '15' }),
            row('b', '≤3%', { unit: '%', name: '差错率' }),
            row('c', '≥5'),
          ]),
        ]),
      ]),
    ).toEqual([
      ['a', '', '要求提高', '要求降低，分值改变', '计量单位改变'],
      ['b', '', '上限收紧', '取消', '新增'],
      ['c', '·', '·', '·', '新增'],
    ]);
  });

  test('says that the direction is not known where none is printed, and that a date moved', () => {
    expect(
      wordsOf([
        dossier(2022, [
          version('approved', [row('a', '1000'), row('d', '2022年6月30日前', { unit: '', name: '完工时间' })]),
          version('adjusted', [row('a', '900'), row('d', '2022年10月31日前', { unit: '', name: '完工时间' })]),
        ]),
        dossier(2023, [
          version('approved', [row('a', '900'), row('d', '2023年10月31日前', { unit: '', name: '完工时间' })]),
        ]),
      ]),
    ).toEqual([
      ['a', '', '数值改变（方向不明）', ''],
      ['d', '', '期限推后', ''],
    ]);
  });

  test('takes the target that the self-evaluation prints where no version was collected', () => {
    const evaluation = { ...stage, id: 'self', kind: 'self', rows: [row('a', '≥700', { actual: '710' })] };
    const { versions } = historyOf([
      dossier(2022, [version('approved', [row('a', '≥600')])]),
      { regionCode: '370112', object: 'care', fiscalYear: 2023, evaluations: [evaluation] },
    ]);
    expect(versions.map(({ year, kind }) => `${year} ${kind}`)).toEqual(['2022 approved', '2023 evaluated']);
  });

  test('does not call an indicator dropped by an adjustment that the self-evaluation still answers', () => {
    const versions = [
      version('approved', [row('a', '≥1000'), row('b', '≥10')], { on: '2022-02-01' }),
      version('adjusted', [row('a', '≥900')], { on: '2022-08-01' }),
    ];
    const self = (ids: string[]) => ({
      evaluations: [{ ...stage, id: 'self', kind: 'self', rows: ids.map((id) => row(id, '≥10', { actual: '10' })) }],
    });
    expect(wordsOf([dossier(2022, versions, 'care', self(['a', 'b']))])).toEqual([
      ['a', '', '要求降低'],
      ['b', '', '·'],
    ]);
    expect(wordsOf([dossier(2022, versions, 'care', self(['a']))])).toEqual([
      ['a', '', '要求降低'],
      ['b', '', '取消'],
    ]);
  });

  test('does not call an indicator dropped where only a part of the form was seen', () => {
    const dossiers = [
      dossier(2022, [version('approved', [row('a', '≥5'), row('b', '≥6')])]),
      dossier(2023, [version('approved', [row('a', '≥5')])]),
    ];
    const records = [...archiveOf({ dossiers }).dossiers.values()];
    const whole = targetHistory(records, () => true).indicators[1]?.entries[1];
    const part = targetHistory(records, () => false).indicators[1]?.entries[1];
    expect([whole?.changes, part]).toEqual([[{ kind: 'dropped' }], undefined]);
  });
});

describe('the pages', () => {
  const adjusted = { on: '2022-09-18', reason: '追加预算', approvedBy: '区财政局' };
  const self = (fiscalYear: number, actual: string, totalScore: string) => ({
    evaluations: [
      { ...stage, id: 'self', kind: 'self', totalScore, rows: [row('a', '≥1100', { actual, score: '20' })] },
    ],
    fiscalYear,
  });
  const index = indexOf({
    agencies: [{ regionCode: '370112', code: '219', name: '区民政局' }],
    objects: [
      {
        regionCode: '370112',
        id: 'care',
        name: '护理员培训',
        kind: 'project',
        agencyCode: '219',
        overallGoal: {
          fromYear: 2021,
          untilYear: 2023,
          text: '三年培训三千人次。',
          indicators: [
            { id: 'a', name: '培训人次', target: '≥3000', unit: '人次' },
            { id: 'r', name: '合格率', target: '≥95', unit: '%' },
          ],
        },
      },
    ],
    dossiers: [
      dossier(
        2022,
        [
          version('approved', [row('a', '≥1000')], { on: '2022-02-01' }),
          version('adjusted', [row('a', '≥1100')], adjusted),
        ],
        'care',
        self(2022, '1150', '96'),
      ),
      dossier(2023, [version('approved', [row('a', '≥1100')])], 'care', self(2023, '1200', '97.5')),
    ],
  });
  const page = objectPage(index, '370112/care');
  const textOf = (id: string) => JSON.stringify(page.sections.find((section) => section.id === id));

  test('the object has its history with date, approver and reason', () => {
    expect(textOf('target-history')).toContain('≥1100人次，20 分【要求提高】');
    expect(textOf('target-history')).toContain('2022年9月18日');
    expect(textOf('target-history')).toContain('追加预算');
    expect(historyOfObject(index, []).versions).toEqual([]);
  });

  test('yearly actuals of the goal are added where the unit adds up, and only then', () => {
    expect(textOf('overall-goal')).toContain('2 年合计 2,350人次，为总目标值的 78.3%');
    expect(textOf('overall-goal')).toContain('不能相加：是比率，各年不相加');
    const goal = index.archive.objects.get('370112/care')?.overallGoal;
    const records = [...index.archive.dossiers.values()];
    expect(goal && goalSeries({ ...goal, untilYear: 2022 as never }, records)[0]?.years).toHaveLength(1);
  });

  test('scores of two years are compared where the forms are alike', () => {
    expect(textOf('compared-years')).toContain('比 2022 年多 1.5 分（推算）');
    expect(page.plain.map(({ text }) => text).join('')).toContain('比 2022 年多 1.5 分（推算）。');
  });

  test('the list of targets names what was changed in a year', () => {
    const changes = JSON.stringify(targetsPage(index).sections.find(({ id }) => id === 'changes'));
    expect(changes).toContain('要求提高 1 处（培训人次）');
    expect(changes).toContain('/objects/370112/care/#y2022-adjustment');
  });

  test('each version that changed something has its own date, approver and reason', () => {
    const again = { on: '2022-11-02', reason: '场地未落实', approvedBy: '区民政局' };
    const twice = dossier(2022, [
      version('approved', [row('a', '≥1000')], { on: '2022-02-01' }),
      version('adjusted', [row('a', '≥1100')], adjusted),
      version('adjusted', [row('a', '≥900')], again),
    ]);
    const table = targetChangesTable(index, [{ key: '370112/2022/care', record: twice as never }]);
    expect(table?.rows.map(({ cells }) => cells.slice(1).map(({ text }) => text))).toEqual([
      ['要求提高 1 处（培训人次）', '2022年9月18日', '区财政局', '追加预算'],
      ['要求降低 1 处（培训人次）', '2022年11月2日', '区民政局', '场地未落实'],
    ]);
  });
});
