import type { Rule } from '../rule.ts';
import { contradictionFindings } from './contradiction-findings.ts';

export const fundedWithoutPreEvaluation: Rule = {
  id: 'funded-without-pre-evaluation',
  severity: 'info',
  subject: 'object-year',
  title: '应作事前评估的新增政策和项目，安排资金之前有事前评估',
  source:
    '中发〔2018〕34号；郑州市（未开展评估的不再进入预算安排程序）、历城区（未开展评估的不得列入年度预算）；金额门槛按当地规则',
  falsePositives:
    '评估报告没有公开、本站没有收录的，会提示；门槛只管重大政策和专项资金的地方，一般项目也会提示；只在声明收录完整、预算全文见到的地方按门槛提示。',
  check: (archive) => contradictionFindings(archive, 'funded-without-pre-evaluation'),
};
