import { describe, expect, test } from 'vitest';
import type { DraftPart, FormReading } from '../../../src/forms/form.ts';
import { performanceForms } from '../../../src/forms/performance-forms.ts';
import { shownPart } from './shown-grid.ts';

type Rows = string[][];
type Evaluation = Extract<DraftPart, { kind: 'evaluation' }>['value'];

/** The national self-evaluation of a project, with some of its rows changed. */
function selfEvaluation(changes: { head?: Rows; funds?: Rows; indicators?: Rows; tail?: Rows } = {}): Rows {
  return [
    ['项目支出绩效自评表', '<', '<', '<', '<', '<', '<', '<', '<'],
    ['（2022年度）', '<', '<', '<', '<', '<', '<', '<', '<'],
    ...(changes.head ?? [
      ['项目名称', '<', '某项目', '<', '<', '<', '<', '<', '<'],
      ['主管部门', '<', '某局', '<', '<', '实施单位', '<', '某中心', '<'],
    ]),
    ...(changes.funds ?? [
      ['项目资金（万元）', '', '<', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['^', '年度资金总额', '<', '90.00', '89.97', '89.97', '10', '100%', '10'],
      ['^', '其中：当年财政拨款', '<', '90.00', '89.97', '89.97', '—', '', '—'],
    ]),
    ['年度总体目标', '预期目标', '<', '<', '<', '实际完成情况', '<', '<', '<'],
    ['^', '完成任务。', '<', '<', '<', '已完成。', '<', '<', '<'],
    ...(changes.indicators ?? [
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ['^', '产出指标', '数量指标', '培训人数', '≥100人', '120人', '50', '50', ''],
      ['^', '满意度指标', '服务对象满意度指标', '满意度', '≥90%', '95%', '40', '40', ''],
    ]),
    ...(changes.tail ?? [['总分', '<', '<', '<', '<', '<', '100', '100', '']]),
  ];
}

function read(rows: Rows): FormReading {
  const part = shownPart(rows);
  const best = performanceForms.reduce((one, other) => (other.recognise(part) > one.recognise(part) ? other : one));
  return best.read(part);
}

function evaluationOf({ drafts }: FormReading): Evaluation | undefined {
  const [draft] = drafts;
  return draft?.part.kind === 'evaluation' ? draft.part.value : undefined;
}

/** Rules and cells of what was found, without what is said of persons. */
function findings({ problems }: FormReading): string[] {
  return problems
    .filter(({ rule }) => rule !== 'label-of-person-left-out')
    .map(({ rule, place }) => `${rule} ${place.cell}`);
}

describe('a clean form', () => {
  test('gives no finding', () => {
    expect(findings(read(selfEvaluation()))).toEqual([]);
  });
});

describe('amounts', () => {
  const funds = (unit: string, ...rows: string[][]): Rows => [
    [`项目资金${unit}`, '', '<', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ...rows.map(([name = '', ...cells]) => ['^', name, '<', ...cells]),
  ];

  test.each<[string, Rows, string[]]>([
    [
      'without any unit are an error that asks',
      funds('', ['年度资金总额', '90', '90', '90', '10', '100%', '10']),
      ['unit-is-declared D6'],
    ],
    [
      'with their own unit in each cell need no other',
      funds('', ['年度资金总额', '90万元', '90万元', '89.97万元', '10', '99.97%', '10']),
      [],
    ],
    [
      'with a broken thousands separator are refused with the cell',
      funds('（万元）', ['年度资金总额', '7,00.0,77', ',867.48', '867.48', '10', '100%', '10']),
      ['number-is-readable D6', 'number-is-readable E6'],
    ],
    [
      'that differ ten thousandfold are noticed',
      funds('（元）', ['年度资金总额', '90', '900000', '900000', '10', '100%', '10']),
      ['unit-is-plausible E6'],
    ],
    [
      'that are implausibly large in 万元 are noticed',
      funds('（万元）', ['年度资金总额', '387664.62', '387664.62', '387664.62', '10', '100%', '10']),
      ['unit-is-plausible E6'],
    ],
    [
      'in another unit than the header are read by their cell and said',
      funds('（元）', ['年度资金总额', '900000', '900000', '90万元', '10', '100%', '10']),
      ['unit-is-plausible F6'],
    ],
    [
      'that are words are kept as printed and said',
      funds('（万元）', ['年度资金总额', '另行下达', '90', '90', '10', '100%', '10']),
      ['value-is-clear D6'],
    ],
    ['of 无, — and / are blanks', funds('（万元）', ['年度资金总额', '无', '—', '/', '10', '', '']), []],
    [
      'under columns of two units are an error',
      [
        ['项目资金', '', '<', '年初预算数（元）', '全年预算数（万元）', '全年执行数（万元）', '分值', '执行率', '得分'],
        ['^', '年度资金总额', '<', '900000', '90', '90', '10', '100%', '10'],
      ],
      ['unit-is-declared D5'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(findings(read(selfEvaluation({ funds: rows })))).toEqual(expected);
  });

  test('take the unit from a line of its own above', () => {
    const rows = selfEvaluation({ funds: funds('', ['年度资金总额', '90', '90', '90', '10', '100%', '10']) });
    const withUnit = [rows[0]!, rows[1]!, ['', '', '', '', '', '', '', '单位：元', '<'], ...rows.slice(2)];
    expect(evaluationOf(read(withUnit))?.funds?.unit).toBe('元');
    expect(findings(read(withUnit))).toEqual(['unit-is-plausible E7']);
  });

  test('keep full-width digits and thousands to the character', () => {
    const printed = ['年度资金总额', '９０．００', '1,234.50', '１,２３４．５０', '10', '100%', '10'];
    const row = evaluationOf(read(selfEvaluation({ funds: funds('（万元）', printed) })))?.funds?.rows[0];
    expect([row?.initial, row?.adjusted, row?.executed]).toEqual(['９０．００', '1,234.50', '１,２３４．５０']);
  });

  test('of the total row are the budget of the object, but not a zero above parts', () => {
    const budgetOf = (...rows: string[][]) =>
      read(selfEvaluation({ funds: funds('（万元）', ...rows) })).drafts.find(({ part }) => part.kind === 'budget')
        ?.part.value;
    expect(budgetOf(['年度资金总额', '—', '32.4', '31.69', '10', '97.80%', '9'])).toEqual({
      adjusted: { text: '32.4', unit: '万元' },
      executed: { text: '31.69', unit: '万元' },
    });
    expect(
      budgetOf(
        ['年度资金总额', '0', '0', '0', '10', '0', '0'],
        ['其中：本年财政拨款', '90', '89.974', '89.974', '', '', ''],
      ),
    ).toBeUndefined();
  });

  test('that split a part again are no addends', () => {
    const rows = funds(
      '（万元）',
      ['年度资金总额', '100', '100', '100', '10', '100%', '10'],
      ['其中：财政拨款', '90', '90', '90', '—', '', '—'],
      ['其中：中央资金', '60', '60', '60', '', '', ''],
      ['省级资金', '30', '30', '30', '', '', ''],
      ['其他资金', '10', '10', '10', '—', '', '—'],
    );
    expect(
      evaluationOf(read(selfEvaluation({ funds: rows })))?.funds?.rows.map(({ name, role }) => [name, role]),
    ).toEqual([
      ['年度资金总额', 'total'],
      ['其中：财政拨款', 'addend'],
      ['其中：中央资金', 'of-which'],
      ['省级资金', 'of-which'],
      ['其他资金', 'addend'],
    ]);
  });
});

describe('indicators', () => {
  const header = [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  const line = (...cells: string[]) => ['^', ...cells, ...Array.from({ length: 8 - cells.length }, () => '')];

  test('go on after a page break with its title and header again', () => {
    const rows = selfEvaluation({
      indicators: [
        header,
        line('产出指标', '数量指标', '甲', '1', '1', '50', '50'),
        ['项目支出绩效自评表', '<', '<', '<', '<', '<', '<', '<', '<'],
        header,
        line('效益指标', '社会效益指标', '乙', '1', '1', '40', '40'),
      ],
    });
    expect(evaluationOf(read(rows))?.rows.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(findings(read(rows))).toEqual([]);
  });

  test('leave out spare rows of the template and subtotals, which are said', () => {
    const rows = selfEvaluation({
      indicators: [
        header,
        line('产出指标', '数量指标', '甲', '1', '1', '50', '50'),
        line('^', '^', '', '', '', '', ''),
        line('^', '^', '……', '', '', '', ''),
        line('小计', '<', '<', '', '', '50', '50'),
        line('效益指标', '社会效益指标', '乙', '1', '1', '40', '40'),
      ],
    });
    expect(evaluationOf(read(rows))?.rows.map(({ id, name }) => [id, name])).toEqual([
      ['quantity-1', '甲'],
      ['social-1', '乙'],
    ]);
    expect(findings(read(rows))).toEqual(['layout-understood B14']);
  });

  test('count points once that one cell gives to several rows', () => {
    const rows = selfEvaluation({
      indicators: [
        header,
        line('产出指标', '数量指标', '甲', '1', '1', '50', '48'),
        line('^', '^', '乙', '2', '2', '^', '^'),
      ],
    });
    expect(evaluationOf(read(rows))?.rows.map(({ weight, score }) => [weight, score])).toEqual([
      ['50', '48'],
      ['', ''],
    ]);
  });

  test('keep blanks, dashes and odd comparators as printed', () => {
    const rows = selfEvaluation({
      indicators: [
        header,
        line('产出指标', '数量指标', '甲', '≧ 100%', '0.95', '10', '—'),
        line('^', '质量指标', '乙', '不低于９０％', '/', '10', ''),
        line('^', '时效指标', '丙', '2022年12月31日前', '无', '10', '10'),
      ],
    });
    expect(findings(read(rows))).toEqual(['value-is-clear F11']);
    expect(evaluationOf(read(rows))?.rows.map(({ target, actual, score }) => [target, actual, score])).toEqual([
      ['≧ 100%', '0.95', '—'],
      ['不低于９０％', '/', ''],
      ['2022年12月31日前', '无', '10'],
    ]);
  });

  test('say a column that has no place in the record', () => {
    const rows = [
      ['项目支出绩效自评表', '<', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分系数'],
      ['产出指标', '数量指标', '甲', '1', '1', '100%'],
    ];
    expect(findings(read(rows))).toEqual(['column-not-read F3']);
  });

  test('take the weighted points where a form prints both (河北)', () => {
    const rows = [
      ['项目支出绩效自评表', '<', '<', '<', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '预期指标值', '实际完成值', '权重', '得分', '折算得分'],
      ['产出指标', '数量指标', '甲', '1', '1', '25%', '25', '6.25'],
    ];
    expect(evaluationOf(read(rows))?.rows[0]).toMatchObject({ weight: '25%', score: '6.25' });
    expect(findings(read(rows))).toEqual(['column-not-read A3']);
  });

  test('take the adjusted target where a form prints both (重庆), and say it', () => {
    const rows = [
      ['项目绩效自评表', '<', '<', '<', '<', '<'],
      ['指标名称', '计量单位', '年初指标值', '调整指标值', '全年完成值', '指标得分'],
      ['甲', '个', '10', '8', '8', '10'],
      ['乙', '个', '10', '', '10', '10'],
    ];
    expect(evaluationOf(read(rows))?.rows.map(({ target }) => target)).toEqual(['8', '10']);
    expect(findings(read(rows))).toEqual(['layout-understood A3']);
  });
});

describe('results', () => {
  test.each<[string, Rows, Partial<Evaluation>]>([
    [
      'in the row of the total',
      [['总分', '<', '<', '<', '<', '<', '100', '96', '']],
      { fullMark: '100', totalScore: '96' },
    ],
    [
      'with the grade behind',
      [['合计', '<', '<', '<', '<', '<', '100', '96', '优']],
      { fullMark: '100', totalScore: '96', grade: '优' },
    ],
    ['with one figure alone', [['总分', '96', '<', '<', '<', '<', '<', '<', '<']], { totalScore: '96' }],
    [
      'in labelled cells below',
      [
        ['自评总分', '<', '96分', '<', '<', '自评等级', '<', '优秀', '<'],
        ['存在问题', '<', '1.预算执行率偏低；2.培训滞后。', '<', '<', '<', '<', '<', '<'],
        ['改进措施', '<', '加快进度。', '<', '<', '<', '<', '<', '<'],
      ],
      { totalScore: '96分', grade: '优秀', advice: [{ no: 1, text: '加快进度。' }] },
    ],
  ])('%s', (_, tail, expected) => {
    expect(evaluationOf(read(selfEvaluation({ tail })))).toMatchObject(expected);
  });
});

describe('what belongs to the form', () => {
  test.each<[string, Rows, object]>([
    [
      'codes before names',
      [
        ['项目名称', '<', '51000021R000000019951-工资性支出', '<', '<', '<', '<', '<', '<'],
        ['主管部门及代码', '<', '[219]某局', '<', '<', '实施单位', '<', '219001-某中心', '<'],
      ],
      {
        objectCode: '51000021R000000019951',
        objectName: '工资性支出',
        agencyCode: '219',
        implementerCode: '219001',
        fiscalYear: 2022,
      },
    ],
    [
      'a label in two lines with a note',
      [['项 目\n名 称（全称）', '<', '某项目', '<', '主管\n部门', '某局', '实施单位\n（盖章）', '某中心', '<']],
      { objectName: '某项目', agencyName: '某局', implementerName: '某中心' },
    ],
  ])('%s', (_, head, expected) => {
    expect(read(selfEvaluation({ head })).drafts[0]?.belongs).toMatchObject(expected);
  });

  test('persons are left out wherever they stand', () => {
    const head = [
      ['项目名称', '<', '某项目', '<', '<', '项目负责人及电话', '<', '某某 13800000000', '<'],
      ['主管部门', '<', '某局', '<', '<', '联系人', '<', '某某', '13800000000'],
    ];
    const tail = [
      ['总分', '<', '<', '<', '<', '<', '100', '100', ''],
      [
        '填表人：某某',
        '<',
        '<',
        '联系电话：13800000000',
        '<',
        '填报日期：2023年1月5日',
        '<',
        '单位负责人（签字）：某某',
        '<',
      ],
    ];
    const reading = read(selfEvaluation({ head, tail }));
    expect(JSON.stringify(reading)).not.toMatch(/某某|1380/);
    expect(evaluationOf(reading)?.evaluatedOn).toBe('2023-01-05');
  });
});

describe('several forms one below the other', () => {
  test('are several records, also without a title between', () => {
    const second = selfEvaluation({ head: [['项目名称', '<', '另一项目', '<', '<', '<', '<', '<', '<']] });
    const names = ({ drafts }: FormReading) => drafts.map(({ belongs, part }) => [belongs.objectName, part.kind]);
    const both = [
      ['某项目', 'evaluation'],
      ['某项目', 'budget'],
      ['另一项目', 'evaluation'],
      ['另一项目', 'budget'],
    ];
    expect(names(read([...selfEvaluation(), ...second]))).toEqual(both);
    expect(names(read([...selfEvaluation(), ...second.slice(2)]))).toEqual(both);
    expect(findings(read([...selfEvaluation(), ...second]))).toEqual([]);
  });
});

describe('forms that cannot be filed', () => {
  test('an evaluation without the kind of its evaluator asks for it', () => {
    const rows = [
      ['绩效评价指标评分表', '<', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '评价标准', '分值', '得分'],
      ['决策', '项目立项', '立项依据充分性', '依据充分', '5', '5'],
    ];
    const reading = read(rows);
    expect(reading.drafts).toEqual([]);
    expect(findings(reading)).toEqual(['form-is-filled A1']);
  });

  test('a monitoring form without its period asks for it', () => {
    const rows = [
      ['项目支出绩效监控表', '<', '<', '<', '<'],
      ['一级指标', '二级指标', '三级指标', '指标值', '监控期完成情况'],
      ['产出指标', '数量指标', '甲', '1', '1'],
    ];
    expect(findings(read(rows))).toEqual(['form-is-filled A1']);
  });

  test('a sheet of something else is none of these forms', () => {
    const part = shownPart([
      ['收入支出决算总表', '<', '<', '<'],
      ['项目', '金额', '项目', '金额'],
      ['一、一般公共预算财政拨款收入', '100', '一、一般公共服务支出', '90'],
    ]);
    expect(performanceForms.map((form) => form.recognise(part))).toEqual(performanceForms.map(() => 0));
  });
});
