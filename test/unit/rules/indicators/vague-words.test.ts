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
  ['群众生活水平提高', '平提高'],
  ['促进学校教育事业健康发展', '促进学校教育事业健康发展'],
  ['充分发挥作用', '充分发挥'],
])('finds in %s what leaves the degree open: %s', (text, word) => {
  expect(vagueWord(text)).toBe(word);
});

test.each(['健全', '规范', '合规', '制度完善', '验收合格', '正常运行', '是', '无投诉', '严格执行相关制度规定'])(
  'lets a state be that can be found to hold or not: %s',
  (text) => {
    expect(vagueWord(text)).toBeUndefined();
  },
);

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
