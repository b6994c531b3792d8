import { expect, test } from 'vitest';
import { vagueWord } from '../../../../src/rules/indicators/vague-words.ts';

test.each([
  ['有效提升', '有效提升'],
  ['进一步加强为老服务', '进一步加强'],
  ['明显改善。', '明显改善'],
  ['持续 优化', '持续优化'],
  ['逐步完善', '逐步完善'],
  ['效果明显', '效果明显'],
  ['成效显著', '成效显著'],
  ['有效', '有效'],
  ['提高', '提高'],
  ['改善条件', '改善条件'],
  ['巩固提高', '巩固提高'],
  ['中长期', '中长期'],
  ['得到有效改善', '有效改善'],
  ['群众生活水平提高', '提高'],
  ['促进学校教育事业健康发展', '促进学校教育事业健康发展'],
  ['充分发挥作用', '充分发挥'],
  ['社会效益显著', '效益显著'],
  ['服务水平较高', '较高'],
  ['方便群众出行', '方便群众出行'],
  ['节俭高效', '高效'],
  ['营造良好氛围', '营造良好氛围'],
  ['促进产业转型升级', '促进产业转型升级'],
])('finds in %s what leaves the degree open: %s', (text, word) => {
  expect(vagueWord(text)).toBe(word);
});

test.each([
  '健全',
  '规范',
  '应保尽保',
  '日产日清',
  '满足设计要求',
  '合规',
  '制度完善',
  '验收合格',
  '正常运行',
  '是',
  '无投诉',
  '严格执行相关制度规定',
])('lets a state be that can be found to hold or not: %s', (text) => {
  expect(vagueWord(text)).toBeUndefined();
});

test.each([
  '持续改善10%',
  '较上年有所提升',
  '比２０２２年明显提高',
  '不低于上年水平',
  '有效提升（优、良、中、差）',
  '达到优良等级',
  '提高到二级标准',
])('lets a wish be that has a scale: %s', (text) => {
  expect(vagueWord(text)).toBeUndefined();
});

test.each(['得到群众认可', '小康', '绿色低碳'])(
  'asks of a benefit, not of quality, that it can be checked: %s',
  (text) => {
    expect(vagueWord(text)).toBeUndefined();
    expect(vagueWord(text, true)).toBe(text);
  },
);

test.each(['不因贫失学', '有专人管理', '建成投用', '守住耕地红线', '消除安全隐患', '全市第一'])(
  'lets a benefit be that can be found to hold or not: %s',
  (text) => {
    expect(vagueWord(text, true)).toBeUndefined();
  },
);
