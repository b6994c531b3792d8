import { forms } from './index.ts';
import { consequenceLabels } from './consequence-ledger.ts';
import { disclosureLabels } from './disclosure-ledger.ts';
import { indicatorLibraryLabels } from './indicator-library.ts';
import type { LabelTable } from './label-table.ts';
import { fundsColumns } from './performance/funds-columns.ts';
import { goalLabels } from './performance/goal-labels.ts';
import { identityLabels } from './performance/identity-labels.ts';
import { indicatorColumns } from './performance/indicator-columns.ts';
import { rectificationLabels } from './rectification-ledger.ts';
import { SURVEY_COLUMNS, SURVEY_FIELDS } from './survey/survey-labels.ts';

/** A group of labels that a form is read by: the usual name of each, with the other names that are taken for it. */
export type LabelGuide = { title: string; labels: readonly { name: string; others: readonly string[] }[] };

/** What the guide says of a form. `shared` are the groups that the forms of a family have in common. */
export type FormGuide = {
  id: string;
  title: string;
  basis: string;
  /** How the form is told from others. */
  recognised: string;
  /** What becomes of it on the site. */
  becomes: string;
  /** The name of its file among the templates, where there is one. */
  template?: string;
  shared: boolean;
  own: readonly LabelGuide[];
};

type Words = Pick<FormGuide, 'recognised' | 'becomes'> & {
  template?: string;
  shared?: boolean;
  own?: readonly LabelGuide[];
};

/** The labels of targets, monitorings and evaluations, which all forms of the family share. */
export const sharedLabels: readonly LabelGuide[] = [
  labelGuide('项目、单位、年度和结论', identityLabels),
  labelGuide('资金', fundsColumns),
  labelGuide('目标和完成情况', goalLabels),
  labelGuide('指标表的列', indicatorColumns),
];

const FAMILY = { shared: true };
const WORDS: Readonly<Record<string, Words>> = {
  'pre-evaluation': {
    template: '事前绩效评估表',
    ...FAMILY,
    recognised: '表名里有“事前”，或栏目里有评估意见和评分。',
    becomes: '项目档案的“事前评估”环节。',
  },
  'project-target': {
    template: '项目支出绩效目标申报表',
    ...FAMILY,
    recognised:
      '有项目名称，有指标和指标值，没有完成值和得分；表名里通常有“绩效目标”。表名写“申报”的是申报稿，写“调整”的是调整稿，其余是批复稿。',
    becomes: '项目档案的“绩效目标”和“预算”环节。',
  },
  'department-target': {
    template: '部门整体支出绩效目标表',
    ...FAMILY,
    recognised: '表名里有“整体”，或有部门（单位）名称、年度主要任务而没有项目名称；有指标值，没有得分。',
    becomes: '部门整体支出档案的“绩效目标”和“预算”环节。',
  },
  'transfer-target': {
    template: '转移支付区域绩效目标表',
    ...FAMILY,
    recognised: '表名里有“转移支付”或“区域”，或有转移支付名称、中央主管部门这类栏目；有指标值，没有得分。',
    becomes: '转移支付档案的“绩效目标”和“预算”环节。',
  },
  'target-review': {
    template: '绩效目标审核表',
    ...FAMILY,
    recognised: '表名里有“审核”，有审核要点和审核等次或得分。',
    becomes: '项目档案的“目标审核”。',
  },
  monitoring: {
    template: '绩效运行监控表',
    ...FAMILY,
    recognised: '表名里有“监控”或“跟踪”，或有全年预计完成情况、完成目标可能性这两栏。表上要看得出监控到几月。',
    becomes: '项目档案的“双监控”环节。',
  },
  'project-self-evaluation': {
    template: '项目支出绩效自评表',
    ...FAMILY,
    recognised: '有项目名称，有实际完成值或得分；表名里通常有“自评”。各省的变体按栏目名辨认，不看列的位置。',
    becomes: '项目档案的“单位自评”。',
  },
  'department-self-evaluation': {
    template: '部门整体支出绩效自评表',
    ...FAMILY,
    recognised: '表名里有“整体”和“自评”，或有部门（单位）名称而没有项目名称；有完成值或得分。',
    becomes: '部门整体支出档案的“单位自评”。',
  },
  'transfer-self-evaluation': {
    template: '转移支付区域绩效目标自评表',
    ...FAMILY,
    recognised: '表名里有“转移支付”或“区域”，有完成值或得分。',
    becomes: '转移支付档案的“单位自评”。',
  },
  'scored-evaluation': {
    template: '财政评价评分表',
    ...FAMILY,
    recognised: '表名里有部门评价、财政评价、评分表或指标体系，有分值和得分。',
    becomes: '项目档案的“部门评价”或“财政评价”。',
  },
  'department-budget': {
    template: '部门预算公开表',
    recognised:
      '表名里有收支、收入、支出、三公、采购等字样，写的是预算，按部门或单位公开；有科目编码、科目名称和金额的列。一张表一个工作表，或一个工作表里上下排列都可以。',
    becomes: '部门（单位）预算页，照原样列表。',
  },
  'department-final-account': {
    template: '部门决算公开表',
    recognised: '同上，表名里有“决算”，或标着“公开01表”这样的表号。',
    becomes: '部门（单位）决算页，照原样列表。',
  },
  'government-account': {
    template: '政府预算公开表',
    recognised: '表名里有全市、全县、本级，或转移支付、债务限额余额、社会保险基金等政府预决算的表。',
    becomes: '政府预算、决算页，照原样列表。',
  },
  'satisfaction-survey': {
    template: '满意度调查结果表',
    recognised: '表名里有满意度、测评、民意或问卷，有题目一列和选项或满意率的列。',
    becomes: '满意度调查页。',
    own: [labelGuide('表格以外的栏目', SURVEY_FIELDS), labelGuide('表格的列', SURVEY_COLUMNS)],
  },
  'indicator-library': {
    template: '绩效指标库',
    recognised: '表名里有指标库、指标体系或共性指标，有一级、二级、三级指标，没有得分。',
    becomes: '指标库，每个指标一页。',
    own: [labelGuide('列', indicatorLibraryLabels)],
  },
  'consequence-ledger': {
    template: '绩效结果应用台账',
    recognised: '表名里有“结果应用”，有处理结果一列和项目或单位的列，一行一个决定。',
    becomes: '项目档案的“结果应用与问责”和结果应用台账。',
    own: [labelGuide('列', consequenceLabels)],
  },
  'rectification-ledger': {
    template: '问题整改台账',
    recognised: '表名里有“整改”，有存在问题一列，以及整改期限、状态、情况里的至少两列。',
    becomes: '项目档案的“整改”环节。',
    own: [labelGuide('列', rectificationLabels)],
  },
  'disclosure-ledger': {
    template: '信息公开台账',
    recognised: '表名里有公开台账、公开情况，有公开日期一列，一行一份材料。',
    becomes: '公开台账。',
    own: [labelGuide('列', disclosureLabels)],
  },
  'evaluation-report': {
    recognised: 'Word 文档（.docx），按标题层次分章节；正文里有评价结论、存在问题、有关建议这类章节。',
    becomes: '评价报告页，问题和建议编上号，原件留存并写明指纹。',
  },
};

/** The guide of every form, in the order in which forms are tried. A form without words is an error of the program. */
export function formGuides(): FormGuide[] {
  return forms.map(({ id, title, basis }) => {
    const words = WORDS[id];
    if (words === undefined) throw new Error(`The guide says nothing of the form ${id}`);
    return { id, title, basis, shared: false, own: [], ...words };
  });
}

/** Patterns are left out: a clerk has no use for them. */
function labelGuide(title: string, table: LabelTable<string>): LabelGuide {
  const labels = Object.values(table).flatMap((words) => {
    const [name, ...others] = words.filter((word) => typeof word === 'string');
    return name === undefined ? [] : [{ name, others }];
  });
  return { title, labels };
}
