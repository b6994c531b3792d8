import { problemKindTitle } from '../../schemas/evaluation.ts';
import type { Rule } from '../rule.ts';
import { repeatedProblems } from './repeated-problems.ts';

export const problemNotFoundAgain: Rule = {
  id: 'problem-not-found-again',
  severity: 'info',
  subject: 'evaluation',
  title: '记作已整改的问题，以后年度的评价没有再提出同一类',
  source: '财预〔2020〕10号（评价结果应用与整改）；历城区 2019 年预算绩效管理工作报告（完善反馈整改制度）',
  falsePositives: '问题类型分得粗，同一类里可能是两件不同的事；请对照两处原文。',
  *check(archive) {
    for (const { kind, earlier, later, wasDone } of repeatedProblems(archive)) {
      if (!wasDone) continue;
      const title = problemKindTitle[kind];
      const message = `${earlier.dossier.fiscalYear} 年度评价的第 ${earlier.problem.no} 个问题（${title}：${earlier.problem.text}）记作已完成整改，本年度又提出同一类问题：${later.problem.text}`;
      yield { collection: 'dossiers', key: later.key, path: later.path, value: title, message };
    }
  },
};
