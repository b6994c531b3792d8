import type { Rule } from '../rule.ts';
import { contradictionFindings } from './contradiction-findings.ts';

export const fundedNotInLibrary: Rule = {
  id: 'funded-not-in-library',
  severity: 'info',
  subject: 'object-year',
  title: '没有进入项目库的，没有安排资金',
  source: '历城区 2019 年预算绩效管理工作报告（未入库和未编制绩效目标的项目不得安排预算）；中发〔2018〕34号',
  falsePositives: '先安排应急资金、随后补办入库的，会提示。',
  check: (archive) => contradictionFindings(archive, 'funded-not-in-library'),
};
