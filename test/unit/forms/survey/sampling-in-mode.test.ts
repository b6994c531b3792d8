import { expect, test } from 'vitest';
import { satisfactionSurveyForm } from '../../../../src/forms/satisfaction-survey.ts';
import { shownPart } from '../shown-grid.ts';

const survey = (method: string) =>
  satisfactionSurveyForm.read(
    shownPart([
      ['2024年满意度调查结果', '<', '<', '<'],
      [method, '<', '<', '<'],
      ['领域', '满意', '不满意', '满意率'],
      ['教育', '80', '20', '80%'],
    ]),
  );

test.each([
  ['调查方式：电话随机抽样', 'random'],
  ['调查方式：街头拦截', 'convenience'],
  ['调查方式：全部入户访问', 'not-stated'],
  ['调查方式：网络问卷', 'not-stated'],
])('%s says how people were chosen: %s', (method, sampling) => {
  const { drafts, problems } = survey(method);
  expect(drafts[0]?.part.value).toMatchObject({ sampling });
  expect(problems.some(({ rule }) => rule === 'layout-understood')).toBe(sampling !== 'not-stated');
});
