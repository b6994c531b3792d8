import { excerpt } from './no-personal-data.ts';
import type { Rule } from '../rule.ts';
import { sensitiveTexts } from './sensitive-texts.ts';

export const noSecrecyMark: Rule = {
  id: 'no-secrecy-mark',
  severity: 'error',
  title: '没有密级标志、内部资料或不公开的标注',
  source: '《保守国家秘密法》；预算法第十四条（涉及国家秘密的除外）',
  falsePositives: '原文引述标注样式时会误报。保密审查、内部控制、涉密除外等词不在此列。',
  *check(archive) {
    for (const { kinds, masked, ...place } of sensitiveTexts(archive)) {
      if (!kinds.includes('secrecy-mark')) continue;
      const message = `这里有密级或不公开的标注（${excerpt(masked)}）。请先做保密审查；确属不公开的内容不得放入本站。`;
      yield { ...place, value: excerpt(masked), message };
    }
  },
};
