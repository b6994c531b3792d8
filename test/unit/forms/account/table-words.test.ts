import { describe, expect, test } from 'vitest';
import { columnKeyOf } from '../../../../src/forms/account/column-key.ts';
import { withoutLayoutSpace } from '../../../../src/forms/account/layout-space.ts';
import { rowRolesOf } from '../../../../src/forms/account/row-role.ts';
import { tableKindOf } from '../../../../src/forms/account/table-kind.ts';

describe('a title names its table', () => {
  test.each([
    ['收入支出决算总表', 'income-expenditure', undefined],
    ['2025年部门财务收支预算总表', 'income-expenditure', undefined],
    ['收入决算表', 'income', undefined],
    ['支出预算总表', 'expenditure', undefined],
    ['财政拨款收入支出决算总表', 'fiscal-income-expenditure', undefined],
    ['一般公共预算财政拨款支出决算表', 'general-expenditure', 'general'],
    ['一般公共预算财政拨款基本支出决算明细表', 'general-basic', 'general'],
    ['财政拨款“三公”经费支出决算表', 'three-public', undefined],
    ['一般公共预算 "三公" 经费支出表', 'three-public', undefined],
    ['政府性基金预算财政拨款收入支出决算表', 'fund', 'fund'],
    ['国有资本经营预算财政拨款支出决算表', 'state-capital', 'state-capital'],
    ['社会保险基金预算支出表', 'social-insurance', 'social-insurance'],
    ['政府性基金收入预算表', 'revenue', 'fund'],
    ['全市一般公共预算收入执行情况表', 'revenue', 'general'],
    ['税收返还和转移支付预算表', 'transfer', undefined],
    ['政府专项债务限额和余额情况表', 'debt', 'fund'],
    ['项目支出预算明细表', 'project-list', undefined],
    ['政府采购预算表', 'procurement', undefined],
  ])('%s', (title, form, book) => {
    expect(tableKindOf(title)).toEqual(book === undefined ? { form } : { form, book });
  });

  test.each(['项目支出绩效自评表', '部门整体支出绩效目标表', '满意度调查表', '公开台账', '人员名册'])(
    '%s is none of money',
    (title) => {
      expect(tableKindOf(title)).toBeUndefined();
    },
  );
});

describe('a column is told by its titles', () => {
  const context = { form: 'expenditure', isFinal: false, year: 2025 } as const;

  test.each([
    [['合计'], 'total'],
    [['本年支出', '小计'], 'total'],
    [['基本支出', '小计'], 'basic'],
    [['基本支出', '人员经费'], 'personnel'],
    [['公务用车购置及运行费', '小计'], 'vehicle'],
    [['公务用车购置及运行维护费', '公务用车运行维护费'], 'vehicle-running'],
    [['公务用车购置数（辆）'], 'count'],
    [['2024年执行数'], 'prior'],
    [['2025年预算数'], 'amount'],
    [['比上年增减', '增减额'], 'change'],
    [['比上年增减', '增减（%）'], 'change-percent'],
    [['决算数为年初预算数的%'], 'change-percent'],
    [['年初结转和结余'], 'opening'],
    [['对附属单位补助支出'], 'subordinate-subsidy'],
    [['附属单位上缴收入'], 'subordinate-remittance'],
    [['财政专户管理资金'], 'fiscal-account'],
    [['备注'], 'text'],
    [['是否核心'], undefined],
  ] as const)('%s', (titles, key) => {
    expect(columnKeyOf(titles, context)).toBe(key);
  });
});

describe('rows have their roles', () => {
  const roles = (labels: string[], sides: number) =>
    rowRolesOf(
      labels.map((label) => ({ label })),
      'income-expenditure',
      sides,
    );

  test('1. below 一、 is 其中, and stops at the next total', () => {
    expect(roles(['一、财政拨款收入', '1.一般公共预算资金', '二、事业收入', '收入总计'], 2)).toEqual([
      undefined,
      'of-which',
      undefined,
      'grand-total',
    ]);
  });

  test('合计 over 总计 is the total of the year', () => {
    expect(roles(['一、税收收入', '收入合计', '上年结转', '收入总计'], 2)).toEqual([
      undefined,
      'year-total',
      'opening',
      'grand-total',
    ]);
  });

  test('of one side, 总计 is the sum of its lines', () => {
    expect(roles(['教育支出', '总计'], 1)).toEqual([undefined, 'total']);
  });
});

test.each([
  ['收　　入', '收入'],
  ['功能分类\n科目编码', '功能分类科目编码'],
  ['上海市 XX 局 2024 年度', '上海市XX局2024年度'],
  ['A 100 台', 'A 100台'],
])('white space of the layout goes: %j', (printed, label) => {
  expect(withoutLayoutSpace(printed)).toBe(label);
});
