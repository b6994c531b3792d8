import { expect, test } from 'vitest';
import { problemKindOf } from '../../../../src/forms/report/problem-kind.ts';

test.each([
  ['1.绩效目标设置不够细化，部分指标未量化。', 'target'],
  ['（一）资金支付进度慢，结转资金较多。财务制度也要完善。', 'funds'],
  ['前期论证不充分，立项依据不足。', 'decision'],
  ['招标文件与合同不一致。', 'procurement'],
  ['设备闲置，固定资产未登记入账。', 'assets'],
  ['群众满意度不高。', 'satisfaction'],
  ['工程进度滞后，未完成年度任务。', 'output'],
  ['单位成本高于同类项目。', 'cost'],
  ['社会效益不明显，成效有限。', 'benefit'],
  ['资金使用没有公示，信息公开不及时。', 'information'],
  ['管理制度不健全，档案不全。', 'management'],
])('%s is of its kind', (text, kind) => {
  expect(problemKindOf(text)).toBe(kind);
});

test.each([
  ['上报的数据与现场不一致。', 'no word of any kind'],
  ['采购合同和资产处置各有不足', 'two kinds alike'],
])('%s is other: %s', (text) => {
  expect(problemKindOf(text)).toBe('other');
});
