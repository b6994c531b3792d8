import { describe, expect, test } from 'vitest';
import { readParts, wholePart } from '../workbook-fixture.ts';

/** Ledgers as offices change them: columns in another order, without a title in the sheet, words with other signs. */
const rectification = [
  ['整改期限', '存在问题', '责任单位', '项目名称', '整改状态', '整改措施'],
  ['2024-09-30', '指标不够细化', '901-某局', '甲项目', '整改中', '重新设定'],
];

describe('a ledger of rectification', () => {
  const read = (rows: string[][], sheet = '绩效评价整改台账') => readParts([wholePart(rows, sheet)]);

  test('takes its origin from the name of the sheet', () => {
    const { drafts } = read(rectification);
    expect(drafts.map(({ part }) => part.value)).toEqual([
      {
        origin: 'evaluation',
        text: '指标不够细化',
        dueOn: '2024-09-30',
        state: 'ongoing',
        measure: '重新设定',
      },
    ]);
    expect(drafts[0]?.belongs).toEqual({ agencyCode: '901', agencyName: '某局', objectName: '甲项目' });
  });

  test('without a known origin gives nothing and says where', () => {
    const { drafts, problems } = read(rectification, '台账');
    expect(drafts).toEqual([]);
    expect(problems.map(({ rule, place }) => `${rule} ${place.cell}`)).toEqual(['form-is-filled B2']);
  });

  test('says a date that is no day with its cell', () => {
    const { problems } = read([rectification[0]!, ['9月底', ...rectification[1]!.slice(1)]]);
    expect(problems.map(({ rule, place, value }) => [rule, place.cell, value])).toEqual([
      ['value-is-clear', 'A2', '9月底'],
    ]);
  });

  test('has a place for every value', () => {
    const places = read(rectification).drafts[0]?.places;
    expect(places?.get('/text')).toEqual({ sheet: '绩效评价整改台账', cell: 'B2' });
    expect(places?.get('/state')?.cell).toBe('E2');
  });
});

describe('a ledger of results', () => {
  const header = ['项目名称', '单位名称', '依据', '处理结果', '金额（万元）'];

  test.each([
    ['收回资金187万元', 'recover'],
    ['压减预算', 'cut'],
    ['取消', 'cancel'],
    ['调剂使用', 'reallocate'],
    ['优先保障', 'prioritize'],
    ['约谈', 'criticize'],
    ['完善政策', 'improve-policy'],
    ['加强管理', 'improve-management'],
    ['停止拨款', 'stop-payment'],
    ['暂缓安排', 'postpone'],
    ['更换承接主体', 'change-contractor'],
    ['与下年经费挂钩', 'link-funds'],
  ])('%s is %s', (printed, kind) => {
    const { drafts } = readParts([wholePart([header, ['甲', '某局', '财政评价', printed, '187']], '结果应用台账')]);
    expect(drafts.map(({ part }) => (part.kind === 'consequence' ? part.value.kind : ''))).toEqual([kind]);
  });
});
