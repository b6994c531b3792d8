import type { Rule } from '../rule.ts';
import { contradictionFindings } from './contradiction-findings.ts';

export const fundedNotSupported: Rule = {
  id: 'funded-not-supported',
  severity: 'info',
  subject: 'object-year',
  title: '事前评估结论不支持的，没有安排资金',
  source:
    '中发〔2018〕34号（对新出台重大政策、项目开展事前绩效评估，评估结果作为申请预算的必备要件）；郑州市（评估结果不佳的取消或暂缓安排预算）',
  falsePositives: '先不支持、修改方案后重新评估通过，而只录了第一次结论的，会提示。',
  check: (archive) => contradictionFindings(archive, 'funded-not-supported'),
};
