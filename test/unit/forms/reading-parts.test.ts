import { describe, expect, test } from 'vitest';
import { readAmountCell } from '../../../src/forms/amount-cell.ts';
import { readCodedName } from '../../../src/forms/coded-name.ts';
import { unitInLabel } from '../../../src/forms/declared-unit.ts';
import { findHeader } from '../../../src/forms/find-header.ts';
import { labelledValues } from '../../../src/forms/labelled-values.ts';
import { reportLeftovers } from '../../../src/forms/leftovers.ts';
import { partReader } from '../../../src/forms/part-reader.ts';
import { isPeopleLabel, leaveOutPeople } from '../../../src/forms/people-label.ts';
import { readPrintedDay } from '../../../src/forms/printed-day.ts';
import { yearsIn } from '../../../src/forms/printed-year.ts';
import { shownPart } from './shown-grid.ts';

describe('a header', () => {
  const table = { name: ['名称'], planned: ['计划'], spent: ['支出'], note: ['备注'] };
  const all = (found: ReadonlySet<string>) => found.size >= 3;

  test('is found below other lines, wherever its columns stand', () => {
    const reader = partReader(shownPart([['某表'], ['支出（元）', '名 称', '计划'], ['1', '甲', '2']]));
    const header = findHeader(reader, table, all);
    expect(header?.top).toBe(1);
    expect(header?.columns.get('spent')).toEqual([{ left: 0, right: 0, label: '支出（元）' }]);
  });

  test('may have two lines, the lower of which says what a column is', () => {
    const reader = partReader(
      shownPart([
        ['名称', '金额', '<', '备注'],
        ['^', '计划', '支出', '^'],
        ['甲', '1', '2', ''],
      ]),
    );
    const header = findHeader(reader, table, all);
    expect([header?.top, header?.bottom]).toEqual([0, 1]);
    expect(header?.columns.get('spent')).toEqual([{ left: 2, right: 2, label: '金额/支出' }]);
    expect(header?.columns.get('name')).toEqual([{ left: 0, right: 0, label: '名称' }]);
  });

  test('keeps columns that no label names', () => {
    const reader = partReader(shownPart([['名称', '计划', '支出', '是否核心']]));
    expect(findHeader(reader, table, all)?.unknown).toEqual([{ left: 3, right: 3, label: '是否核心' }]);
  });
});

describe('labelled values', () => {
  const table = { unit: ['填报单位'], day: ['填报日期'], name: ['项目名称'] };

  test.each<[string, string[], Record<string, string>]>([
    ['stand to the right of the label', ['项目名称', '甲'], { name: '甲' }],
    ['stand behind a colon', ['项目名称：甲'], { name: '甲' }],
    [
      'stand several in one cell',
      ['填报单位（盖章）：某局   填报日期：2023年1月3日'],
      { unit: '某局', day: '2023年1月3日' },
    ],
    ['are blank where the next cell is a label', ['填报单位', '项目名称', '甲'], { unit: '', name: '甲' }],
    [
      'stop at the label of a person',
      ['填报单位：某局 填报人：某某 填报日期：2023.1.3'],
      { unit: '某局', day: '2023.1.3' },
    ],
  ])('%s', (_, row, expected) => {
    const values = labelledValues(partReader(shownPart([row])), table);
    expect(Object.fromEntries(values.map(({ key, text }) => [key, text]))).toEqual(expected);
  });
});

describe('cells of persons', () => {
  test('are left out with what stands beside them, and the finding holds no name', () => {
    const reader = partReader(
      shownPart([
        ['项目负责人', '某某', '主管部门', '某局'],
        ['填报人：某某  联系电话：0000', '<', '<', '<'],
        ['姓名', '单位', '签字', ''],
        ['某某', '某校', '', ''],
      ]),
    );
    leaveOutPeople(reader);
    reportLeftovers(reader);
    const said = JSON.stringify(reader.problems);
    expect(said).not.toContain('某某');
    expect(reader.problems.map(({ rule, place, value }) => [rule, place.cell, value])).toEqual([
      ['label-of-person-left-out', 'A1', '项目负责人'],
      ['label-of-person-left-out', 'A2', '填报人、联系电话'],
      ['label-of-person-left-out', 'A3', '姓名'],
      ['cell-not-read', 'C1', '主管部门 | 某局'],
    ]);
  });

  test.each(['填表人', '项目负责人及联系电话', '单位负责人签字', '评审专家'])('have the label %s', (label) =>
    expect(isPeopleLabel(label)).toBe(true),
  );
  test.each(['服务电话接通率', '电话服务费', '培训人数', '预算单位'])('have not the label %s', (label) =>
    expect(isPeopleLabel(label)).toBe(false),
  );
});

test.each<[string, '万元' | '元' | undefined, unknown]>([
  ['620.82万元', '元', { kind: 'amount', money: { text: '620.82', unit: '万元' }, ownUnit: '万元', remark: '' }],
  [
    '１，２３４．５０',
    '元',
    { kind: 'amount', money: { text: '1,234.50', unit: '元' }, ownUnit: undefined, remark: '' },
  ],
  [
    '约200亿元',
    '万元',
    { kind: 'amount', money: { text: '约200', unit: '亿元', precision: 'about' }, ownUnit: '亿元', remark: '' },
  ],
  ['100万', '元', { kind: 'amount', money: { text: '100', unit: '万元' }, ownUnit: '万元', remark: '' }],
  ['100', undefined, { kind: 'unitless', text: '100' }],
  ['—', '元', { kind: 'blank' }],
  ['7,00.0,77', '万元', { kind: 'broken', why: expect.stringContaining('千分位') }],
  [',867.48', '万元', { kind: 'broken', why: expect.stringContaining('千分位') }],
  ['1.005', '元', { kind: 'broken', why: expect.stringContaining('一分') }],
  ['另行下达', '万元', { kind: 'words' }],
])('an amount %s under %s', (text, unit, expected) => expect(readAmountCell(text, unit)).toEqual(expected));

test.each<[string, { code?: string; name: string }]>([
  ['219001-某镇人民政府', { code: '219001', name: '某镇人民政府' }],
  ['[015001]某区教育局', { code: '015001', name: '某区教育局' }],
  ['51000021R000000019951-工资性支出', { code: '51000021R000000019951', name: '工资性支出' }],
  ['51092324T000010263357-2023年全县补助资金', { code: '51092324T000010263357', name: '2023年全县补助资金' }],
  ['505006 学生伙食费', { code: '505006', name: '学生伙食费' }],
  ['某局（219001）', { code: '219001', name: '某局' }],
  ['2023年-某项目', { name: '2023年-某项目' }],
  ['某局-某中心', { name: '某局-某中心' }],
])('a name with a code: %s', (text, expected) => expect(readCodedName(text)).toEqual(expected));

test.each<[string, string | undefined]>([
  ['项目资金（万元）', '万元'],
  ['单位：元', '元'],
  ['金额单位:人民币亿元', '亿元'],
  ['预算数/万元', '万元'],
  ['实施单位', undefined],
  ['1600元/亩', undefined],
])('the unit in %s', (text, unit) => expect(unitInLabel(text)).toBe(unit));

test.each<[string, string | undefined]>([
  ['2023年12月1日', '2023-12-01'],
  ['２０２３/１２/１', '2023-12-01'],
  ['2021.07.14', '2021-07-14'],
  ['20211231', '2021-12-31'],
  ['二〇二二年六月二十一日', '2022-06-21'],
  ['2023-12-01 00:00:00', '2023-12-01'],
  ['2014年 5 月', undefined],
])('the day %s', (text, day) => expect(readPrintedDay(text)).toBe(day));

test.each<[string, number[]]>([
  ['（2022年度）', [2022]],
  ['二〇二二年度', [2022]],
  ['2021 年度至2022年', [2021, 2022]],
  ['20XX年度', []],
])('the years in %s', (text, years) => expect(yearsIn(text)).toEqual(years));
