import { expect, test } from 'vitest';
import { indicatorPage } from '../../../../src/views/library/indicator-page.ts';
import { indicatorsPage } from '../../../../src/views/library/indicators-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const library = '370112/satisfied';
const indicators = [
  {
    regionCode: '370112',
    id: 'satisfied',
    name: '服务对象满意度',
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    frame: 'common',
    definition: '满意的人占有效样本的比例',
    citation,
  },
];
const objects = ['a', 'b'].map((id) => ({
  regionCode: '370112',
  id,
  name: `项目${id}`,
  kind: 'project',
  agencyCode: '219',
}));
const row = { id: 'i1', level1: '满意度指标', level2: '服务对象满意度指标', name: '满意度', library };
const dossier = (object: string, fiscalYear: number, targets: readonly string[]) => ({
  regionCode: '370112',
  object,
  fiscalYear,
  targets: targets.map((target, position) => ({
    release: 'public',
    version: position === 0 ? 'approved' : 'adjusted',
    rows: [{ ...row, target }],
    citation,
  })),
});
const dossiers = [dossier('a', 2021, ['≥90%']), dossier('a', 2022, ['≥95%', '≥90%']), dossier('b', 2022, [''])];
const index = indexOf({ indicators, objects, dossiers });

test('lists the target values as printed, of the version in force', () => {
  const { spread } = indicatorPage(index, library);
  expect(spread?.rows.map(({ header, cells }) => [header, cells[0]?.text, cells[1]?.text])).toEqual([
    ['≥90%', '2', '2021、2022'],
    ['原件未填', '1', '2022'],
  ]);
});

test('names who uses it, year by year', () => {
  const { uses } = indicatorPage(index, library);
  expect(uses?.rows.map(({ header, cells }) => `${header} ${cells[0]?.text}`)).toEqual([
    '项目a 2021',
    '项目a 2022',
    '项目b 2022',
  ]);
});

test('says in one line what the library should state and this site has not got', () => {
  const facts = indicatorPage(index, library).facts;
  expect(facts.at(-1)).toMatchObject({
    absence: 'not-collected',
    value: '计算公式、计量单位、方向、标准值、评分规则、依据、入库日',
  });
});

test('keeps what the source declares beside what the site holds', () => {
  const statement = {
    regionCode: '370112',
    id: 'common-count',
    field: 'indicator-library',
    measure: '共性指标数',
    period: { kind: 'unstated' },
    value: { kind: 'quantity', quantity: { text: '245', unit: '个' } },
    citation,
  };
  const page = indicatorsPage(indexOf({ indicators, statements: [statement] }));
  expect(page.declared[0]?.members[0]?.valueText).toBe('245个');
  expect(page.held?.rows[0]?.cells[0]).toMatchObject({ text: '1', mark: '推算' });
});
