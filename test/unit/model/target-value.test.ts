import { describe, expect, expectTypeOf, test } from 'vitest';
import { direction, meets, readTargetValue, type TargetValue } from '../../../src/model/target-value.ts';

describe('figures', () => {
  test.each([
    ['≧735人次', '≥', '735', '人次'],
    ['═100%', '=', '100', '%'],
    ['≦0%', '≤', '0', '%'],
    ['>=85', '≥', '85', ''],
    ['=>90', '≥', '90', ''],
    ['＞＝９０％', '≥', '90', '%'],
    ['≥ 95 %', '≥', '95', '%'],
    ['≥100百分比', '≥', '100', '百分比'],
    ['≤90万元', '≤', '90', '万元'],
    ['≤620万/月', '≤', '620', '万/月'],
    ['≤28.40/株', '≤', '28.40', '/株'],
    ['17元/人.每天', undefined, '17', '元/人.每天'],
    ['≥10万件(册)', '≥', '10', '万件(册)'],
    ['≥1人/年', '≥', '1', '人/年'],
    ['>=17600株', '≥', '17600', '株'],
    ['≥1,200人', '≥', '1200', '人'],
    ['1346.0088万平方米', undefined, '1346.0088', '万平方米'],
    ['２１００', undefined, '2100', ''],
    ['290%', undefined, '290', '%'],
    ['0', undefined, '0', ''],
    ['0起', undefined, '0', '起'],
    ['-5%', undefined, '-5', '%'],
    ['1次/月', undefined, '1', '次/月'],
    ['共5次', undefined, '5', '次'],
    ['大于90%', '>', '90', '%'],
    ['小于等于5%', '≤', '5', '%'],
    ['95%以上', '≥', '95', '%'],
    ['不低于95%（含）', '≥', '95', '%'],
    ['不超过100万元', '≤', '100', '万元'],
    ['控制在5%以内', '≤', '5', '%'],
    ['3个工作日内', '≤', '3', '个工作日'],
    ['≤12月', '≤', '12', '月'],
    ['百分之90', undefined, '90', '%'],
    ['200㎡', undefined, '200', '㎡'],
    ['≥486.5万㎡', '≥', '486.5', '万㎡'],
    ['≤25元/㎡', '≤', '25', '元/㎡'],
    ['9/10万', undefined, '9', '/10万'],
    ['〉=30%', '≥', '30', '%'],
    ['≥九成', '≥', '90', '%'],
    ['八成五以上', '≥', '85', '%'],
    ['培训2次', undefined, '2', '次'],
    ['新建消火栓40具', undefined, '40', '具'],
  ])('reads %s', (text, comparator, value, unit) =>
    expect(readTargetValue(text)).toEqual({ kind: 'comparison', text, comparator, value, unit, precision: 'exact' }),
  );

  test.each([
    ['约94%', 'about', '94', '%'],
    ['94%左右', 'about', '94', '%'],
    ['200余人', 'over', '200', '人'],
    ['3700余万元', 'over', '3700', '万元'],
    ['6万余份', 'over', '6', '万份'],
    ['20多个', 'over', '20', '个'],
  ])('keeps the word of precision in %s', (text, precision, value, unit) =>
    expect(readTargetValue(text)).toMatchObject({ kind: 'comparison', precision, value, unit }),
  );

  test.each([
    ['25~35', '25', '35', ''],
    ['25～35分', '25', '35', '分'],
    ['25至35', '25', '35', ''],
    ['70%-80%', '70', '80', '%'],
    ['70-80%', '70', '80', '%'],
    ['100-80', '80', '100', ''],
    ['3—5个工作日', '3', '5', '个工作日'],
  ])('reads the range %s', (text, from, to, unit) =>
    expect(readTargetValue(text)).toEqual({ kind: 'range', text, from, to, unit }),
  );
});

describe('dates', () => {
  test.each([
    ['2022年12月31日前', 'before', '2022-12-31'],
    ['≤2022年12月', 'before', '2022-12'],
    ['=2023年12月', 'at', '2023-12'],
    ['2014年 5 月', 'at', '2014-05'],
    ['二〇二二年六月', 'at', '2022-06'],
    ['11月底前', 'before', undefined],
  ])('reads %s', (text, comparator, by) =>
    expect(readTargetValue(text)).toEqual({ kind: 'date', text, comparator, by }),
  );

  test('keeps the beginning of a span', () => {
    expect(readTargetValue('2020年1月--2020年11月')).toMatchObject({ kind: 'date', from: '2020-01', by: '2020-11' });
  });
});

describe('what is no figure', () => {
  test.each([
    '有效',
    '达成预期指标',
    '效果明显',
    '无',
    '不超预算',
    '参照政府采购成本控制',
    '11月底完成100%',
    '100%完成',
    '开展3次培训',
    '每年4次',
    '提高5%',
    '控制在预算100万元以内',
    '不低于2022年水平',
    '第1名',
    '1:15',
    '1/3以上',
    'PM2.5≤35',
    '≥95%；≥90%',
    '3-5天内',
    '12.31前',
    '2022年完成率100%',
  ])('takes %s for a phrase', (text) => expect(readTargetValue(text)).toEqual({ kind: 'qualitative', text }));

  test.each([
    '待定',
    '待确定',
    '另行确定',
    '按实际发生数',
    '据实结算',
    '以实际需求为准',
    '视情况而定',
    '视来访情况而定',
    '据实受理',
    '依申请受理',
    '实际工作需求',
    '按实际接收人数',
    'TBD',
  ])('takes %s for undetermined', (text) => expect(readTargetValue(text)).toEqual({ kind: 'undetermined', text }));

  test.each([
    ['', 'left-blank'],
    [' \u3000', 'left-blank'],
    ['空', 'left-blank'],
    ['……', 'left-blank'],
    ['≥**%', 'left-blank'],
    ['XX个', 'left-blank'],
    ['—', 'not-applicable'],
    ['-', 'not-applicable'],
    ['/', 'not-applicable'],
    ['不适用', 'not-applicable'],
  ])('takes %j for absent: %s', (text, reason) =>
    expect(readTargetValue(text)).toEqual({ kind: 'absent', text, reason }),
  );

  test.each([
    '工5%',
    '2/8列',
    '第O份',
    '3M.8万元',
    '290$',
    '5=50%',
    '^80%',
    '到0次',
    '扁2200篇',
    '7,00.0,77',
    '7,00.0,77万元',
    ',867.48',
    '1.0.1',
    '100 200',
    '202516月',
    '32022年',
    '≤≥5',
    '不低于10%以下',
    '≥2023年12月',
    '≥',
  ])('does not guess at %s', (text) => expect(readTargetValue(text)).toEqual({ kind: 'unreadable', text }));
});

describe('columns beside the value', () => {
  test.each([
    ['95', { nature: '≥', unit: '%' }, { comparator: '≥', value: '95', unit: '%' }],
    ['95', { nature: '＝', unit: '百分比' }, { comparator: '=', unit: '百分比' }],
    ['95', { nature: '定量', unit: '/' }, { comparator: undefined, unit: '' }],
    ['≤90万元', { nature: '', unit: '元' }, { comparator: '≤', unit: '万元' }],
    ['95%以上', { nature: '定性' }, { comparator: '≥', unit: '%' }],
  ])('reads %s with %j', (text, printed, expected) => expect(readTargetValue(text, printed)).toMatchObject(expected));

  test('a bare figure in a 定性 row is a phrase', () => {
    expect(readTargetValue('100', { nature: '定性' }).kind).toBe('qualitative');
  });

  test('a sign against the sign of the column is not guessed at', () => {
    expect(readTargetValue('≥95', { nature: '≤' }).kind).toBe('unreadable');
  });

  test('a year whose unit is 年 is a date', () => {
    expect(readTargetValue('2022', { nature: '≤', unit: '年' })).toMatchObject({ kind: 'date', by: '2022' });
  });
});

test.each([
  ['≥90%', 'higher'],
  ['>90%', 'higher'],
  ['≤5%', 'lower'],
  ['<5%', 'lower'],
  ['=8个', 'exact'],
  ['2023年12月', 'earlier'],
  ['2100', undefined],
  ['25~35', undefined],
  ['有效', undefined],
])('%s is met by %s', (text, expected) => expect(direction(readTargetValue(text))).toBe(expected));

describe(meets, () => {
  test.each([
    ['≥95%', '95.0%', true],
    ['≥95%', '94.99%', false],
    ['>90%', '90%', false],
    ['>90%', '90.0001%', true],
    ['<5次', '5次', false],
    ['≤90万元', '89.974万元', true],
    ['≤90万元', '899740元', true],
    ['≤90万元', '900000.01元', false],
    ['═100%', '98%', false],
    ['=8个', '9个', false],
    ['≧735人次', '735', true],
    ['≥100百分比', '100%', true],
    ['25~35', '35', true],
    ['25~35', '36', false],
    ['≥90%', '≥90%', true],
    ['≥90%', '≥80%', undefined],
    ['≥90%', '≤80%', false],
    ['≥200人', '200余人', true],
    ['≥300人', '200余人', undefined],
    ['≥90%', '约95%', undefined],
    ['约500个', '480个', undefined],
    ['100%', '100.00%', true],
    ['100%', '92%', undefined],
    ['2100', '2300', undefined],
    ['0起', '0起', true],
    ['≥95%', '0.98', undefined],
    ['>=85', '90%', undefined],
    ['≤90万元', '90', undefined],
    ['≥100人', '100人次', undefined],
    ['有效', '有效', undefined],
    ['≥90%', '', undefined],
    ['工5%', '5%', undefined],
    ['2023年12月', '2023年10月', true],
    ['2023年12月', '2023年12月', true],
    ['2023年12月', '2024年1月', false],
    ['2022年12月31日前', '2022年12月31日', true],
    ['2022年12月31日前', '2022年', true],
    ['2022年11月30日前', '2022年', undefined],
    ['2022年12月前', '2022年12月10日', undefined],
    ['2022年内', '2022年12月10日', true],
    ['11月底前', '2022年11月', undefined],
    ['2023年12月', '100%', undefined],
  ])('%s by %s: %s', (target, actual, expected) =>
    expect(meets(readTargetValue(target), readTargetValue(actual))).toBe(expected),
  );

  test('borrows the unit of the row for a bare actual value', () => {
    expect(meets(readTargetValue('≥95%'), readTargetValue('98', { unit: '%' }))).toBe(true);
  });
});

test('a comparison always says whether a comparator was printed', () => {
  expectTypeOf<Extract<TargetValue, { kind: 'comparison' }>['comparator']>().toEqualTypeOf<
    '≥' | '>' | '=' | '<' | '≤' | undefined
  >();
});
