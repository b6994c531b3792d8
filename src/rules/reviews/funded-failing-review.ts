import type { Rule } from '../rule.ts';
import { contradictionFindings } from './contradiction-findings.ts';

export const fundedFailingReview: Rule = {
  id: 'funded-failing-review',
  severity: 'info',
  subject: 'object-year',
  title: '目标审核等次不达标的，没有安排资金',
  source: '财预〔2015〕88号（优、良进入下一步，中修改后重报，差不得安排预算）；当地另有规定的从其规定',
  falsePositives: '“中”修改后重报通过、而没有录入最后一步结论的，会提示。',
  check: (archive) => contradictionFindings(archive, 'funded-failing-review'),
};
