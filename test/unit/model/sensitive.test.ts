import { describe, expect, test } from 'vitest';
import { findSensitive, labelsOfPeople, looksLikePersonalPhone, maskSensitive } from '../../../src/model/sensitive.ts';

const kindsIn = (text: string) => findSensitive(text).map(({ kind }) => kind);

describe('identity numbers', () => {
  test.each([
    ['11010519491231002X', '110＊＊＊＊＊＊＊＊＊＊＊＊＊2X'],
    ['身份证号：11010519491231002x。', '身份证号：110＊＊＊＊＊＊＊＊＊＊＊＊＊2x。'],
    ['１１０１０５１９４９１２３１００２Ｘ', '１１０＊＊＊＊＊＊＊＊＊＊＊＊＊２Ｘ'],
    ['110105 19491231 002X', '110＊＊＊ ＊＊＊＊＊＊＊＊ ＊＊2X'],
    ['110105491231002', '110＊＊＊＊＊＊＊＊＊＊02'],
  ])('masks %s', (text, masked) => expect(maskSensitive(text)).toBe(masked));

  test.each([
    ['a wrong check digit', '110105194912310021'],
    ['a month that does not exist', '110105194913310029'],
    ['a province that does not exist', '990105194912310023'],
    ['an old number with no date in it', '110105491331002'],
    ['a business registration number', '370100200012345'],
    ['a longer run of digits', '911010519491231002X1'],
    ['an amount', '110105491231002元'],
  ])('passes %s', (_, text) => expect(findSensitive(text)).toEqual([]));
});

describe('mobile numbers', () => {
  test.each([
    ['13800138000', '138＊＊＊＊＊＊00'],
    ['联系电话：138 0013 8000', '联系电话：138 ＊＊＊＊ ＊＊00'],
    ['138-0013-8000', '138-＊＊＊＊-＊＊00'],
    ['138\u30000013\u30008000', '138\u3000＊＊＊＊\u3000＊＊00'],
    ['１３８００１３８０００', '１３８＊＊＊＊＊＊００'],
    ['+8613800138000', '+86138＊＊＊＊＊＊00'],
    ['013800138000', '0138＊＊＊＊＊＊00'],
    ['tel13800138000', 'tel138＊＊＊＊＊＊00'],
    ['0535-1234567/13800138000', '0535-1234567/138＊＊＊＊＊＊00'],
    ['13800138000,13900139000', '138＊＊＊＊＊＊00,139＊＊＊＊＊＊00'],
    ['1.13800138000', '1.138＊＊＊＊＊＊00'],
    ['13800138000万先生', '138＊＊＊＊＊＊00万先生'],
    ['联系人2：13800138000。', '联系人2：138＊＊＊＊＊＊00。'],
  ])('masks %s', (text, masked) => expect(maskSensitive(text)).toBe(masked));

  test.each([
    ['an office landline', '0535-1234567'],
    ['a landline of Beijing', '010-13812345'],
    ['a hotline', '12345'],
    ['a service number', '400-800-1234'],
    ['an amount in 元', '13800138000元'],
    ['an amount in 元 after a space', '支出 13800138000 元'],
    ['an amount in full-width digits', '１３８００１３８０００元'],
    ['an amount in 万元', '13800138000万元'],
    ['an amount with separators', '13,800,138,000'],
    ['an amount with decimals', '13800138000.50'],
    ['an amount with a currency sign', '￥13800138000'],
    ['decimals', '0.13800138000'],
    ['a part of a longer run', '99138001380001'],
    ['a project code', '51000021R000000019951'],
    ['a project code that ends like a number', '51000021R13800138000'],
    ['a code with its label', '项目编码：13800138000'],
    ['a digest', 'sha256:0f13800138000a9c'],
    ['an address', 'https://example.gov.cn/art/13800138000.html'],
    ['another network', '12800138000'],
  ])('passes %s', (_, text) => expect(findSensitive(text)).toEqual([]));

  test('tells a personal telephone from an office one', () => {
    expect(looksLikePersonalPhone('0535-1234567 13800138000')).toBe(true);
    expect(looksLikePersonalPhone('0535-1234567')).toBe(false);
  });
});

describe('bank cards', () => {
  test.each([
    ['6222020000000000000', '622＊＊＊＊＊＊＊＊＊＊＊＊＊＊00'],
    ['账号 4111 1111 1111 1111', '账号 411＊ ＊＊＊＊ ＊＊＊＊ ＊＊11'],
    ['9558800000000000000', '955＊＊＊＊＊＊＊＊＊＊＊＊＊＊00'],
  ])('masks %s', (text, masked) => expect(maskSensitive(text)).toBe(masked));

  test.each([
    ['a wrong check digit', '6222020000000000001'],
    ['no known issuer', '7922020000000000000'],
    ['a longer code', '62220200000000000000001'],
    ['an amount', '6222020000000000000元'],
  ])('passes %s', (_, text) => expect(findSensitive(text)).toEqual([]));
});

describe('secrecy marks', () => {
  test.each([
    ['绝密★', '【密级标志】'],
    ['机密★1年', '【密级标志】'],
    ['秘 密 ★ 10 年 关于预算的报告', '【密级标志】 关于预算的报告'],
    ['密级：机密', '【密级标志】'],
    ['机密\n关于预算的报告', '【密级标志】\n关于预算的报告'],
    ['内部资料', '【密级标志】'],
    ['内部资料 注意保存', '【密级标志】'],
    ['「内部资料 注意保存」', '「【密级标志】」'],
    ['绩效评价报告（内部资料）', '绩效评价报告（【密级标志】）'],
    ['公开方式：不公开', '【密级标志】'],
    ['公开属性：不予公开', '【密级标志】'],
    ['公开方式：□主动公开 ☑不公开', '【密级标志】'],
    ['（此件不公开）', '（【密级标志】）'],
  ])('masks %j', (text, masked) => expect(maskSensitive(text)).toBe(masked));

  test.each([
    '内部控制',
    '保密审查',
    '保密审查情况：已审查',
    '涉密除外',
    '除涉密外全部公开',
    '机密性',
    '商业秘密',
    '国家秘密',
    '保守秘密',
    '密级：无',
    '编印内部资料3期',
    '印有“内部资料”字样',
    '公开方式：主动公开',
    '公开方式：□不公开 ☑主动公开',
    '公开方式：不公开招标',
    '该文件不公开的理由',
    '不予公开的政府信息目录',
    '★★★受益脱贫户、监测户人口数(≥**户)',
  ])('passes the words %s', (text) => expect(findSensitive(text)).toEqual([]));
});

test('finds several kinds in order, with places in the text as given', () => {
  const text = '机密★ 填报人 13800138000，证件 11010519491231002X';
  expect(kindsIn(text)).toEqual(['secrecy-mark', 'mobile', 'identity-number']);
  expect(findSensitive(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '机密★',
    '13800138000',
    '11010519491231002X',
  ]);
});

test('what is masked holds nothing sensitive any more', () => {
  const text = '机密★ １３８００１３８０００ 6222020000000000000 11010519491231002X 公开方式：不公开';
  expect(findSensitive(maskSensitive(text))).toEqual([]);
});

test('knows the printed labels of people', () => {
  expect(labelsOfPeople).toEqual(
    expect.arrayContaining(['项目负责人', '联系电话', '填报人', '经办人', '财务负责人', '联系人']),
  );
  expect(new Set(labelsOfPeople).size).toBe(labelsOfPeople.length);
});
