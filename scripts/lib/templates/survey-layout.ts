import { pairRow, yearLine } from './identity-block.ts';
import { bodyRow, fill, titleRows, type SheetPlan } from './sheet-plan.ts';

const WIDTH = 9;
const QUESTIONS = 10;
const OPTIONS = ['非常满意', '满意', '基本满意', '一般', '不满意', '非常不满意'];

/** 满意度调查结果表: how people were asked above, a question in each row with the count of each option. */
export function surveySheet(): SheetPlan {
  const title = '满意度调查结果表';
  return {
    name: title,
    landscape: true,
    widths: [6, 34, ...OPTIONS.map(() => 11), 11],
    rows: [
      ...titleRows(WIDTH, title, yearLine({})),
      pairRow(WIDTH, '调查单位', '', '调查对象'),
      pairRow(WIDTH, '总体人数', '', '抽样方法'),
      pairRow(WIDTH, '调查方式', '', '调查时间'),
      pairRow(WIDTH, '发放份数', '', '回收份数'),
      pairRow(WIDTH, '有效份数', '', '计算方法'),
      pairRow(WIDTH, '总体满意度', '', '目标值'),
      { look: 'header', cells: ['序号', '题目', ...OPTIONS, '满意度'], height: 30 },
      ...Array.from({ length: QUESTIONS }, () => bodyRow(Array.from({ length: WIDTH }, () => fill()))),
    ],
  };
}
