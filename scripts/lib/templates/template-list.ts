import type { Form } from '../../../src/forms/form.ts';
import { departmentBudgetSheets, departmentFinalSheets } from './account-layouts.ts';
import { preEvaluationSheet, targetReviewSheet } from './criteria-layouts.ts';
import { departmentSelfEvaluationSheet, projectSelfEvaluationSheet } from './evaluation-layout.ts';
import { governmentSheets } from './government-layouts.ts';
import { consequenceSheet, disclosureSheet, indicatorLibrarySheet, rectificationSheet } from './ledger-layouts.ts';
import { monitoringSheet } from './monitoring-layout.ts';
import { scoredEvaluationSheet } from './scored-layout.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { surveySheet } from './survey-layout.ts';
import { transferSelfEvaluationSheet } from './transfer-evaluation-layout.ts';
import { departmentTargetSheet, projectTargetSheet, transferTargetSheet } from './target-layout.ts';

/** A form as an empty workbook. */
export type Template = { form: Form['id']; fileName: string; sheets: () => SheetPlan[]; advice: readonly string[] };

/** All templates, in the order in which a year goes by. */
export const templates: readonly Template[] = [
  {
    form: 'pre-evaluation',
    fileName: '事前绩效评估表',
    sheets: () => [preEvaluationSheet()],
    advice: [
      '评估要点可以增减，评估意见写“符合”“基本符合”这类判断，没有评估的一项整行删去。',
      '评估结论写“予以支持”“调整完善后予以支持”或“不予支持”。评估机构不能空着。',
    ],
  },
  {
    form: 'project-target',
    fileName: '项目支出绩效目标申报表',
    sheets: () => [projectTargetSheet()],
    advice: [
      '表名是“申报表”的，按申报稿记；批复以后把表名改成“项目支出绩效目标表”再导入一次，两稿都会留下。',
      '指标性质选 ≥、≤、＝ 或定性，指标值只填数，单位填在度量单位里，例如 ≥ ｜ 95 ｜ %。',
    ],
  },
  {
    form: 'department-target',
    fileName: '部门整体支出绩效目标表',
    sheets: () => [departmentTargetSheet()],
    advice: ['年度主要任务一行一项，金额的单位和上面的资金相同。'],
  },
  {
    form: 'transfer-target',
    fileName: '转移支付区域绩效目标表',
    sheets: () => [transferTargetSheet()],
    advice: ['一个地区一张，“地区”写本地区的全称。'],
  },
  {
    form: 'target-review',
    fileName: '绩效目标审核表',
    sheets: () => [targetReviewSheet()],
    advice: ['审核要点可以增减，没有审核的一项整行删去。写了审核意见的，审核单位不能空着。'],
  },
  {
    form: 'monitoring',
    fileName: '绩效运行监控表',
    sheets: () => [monitoringSheet()],
    advice: ['表头按 1—7 月印好。监控到别的月份，把“1—7月执行数、执行率、执行情况”三处的月份一起改掉。'],
  },
  {
    form: 'project-self-evaluation',
    fileName: '项目支出绩效自评表',
    sheets: () => [projectSelfEvaluationSheet()],
    advice: [
      '预算执行率的分值写在资金那一块，各项指标的分值加上它等于 100。',
      '没有达到年度指标值的，写明原因和改进措施。',
    ],
  },
  {
    form: 'department-self-evaluation',
    fileName: '部门整体支出绩效自评表',
    sheets: () => [departmentSelfEvaluationSheet()],
    advice: ['没有达到年度指标值的，写明原因和改进措施。'],
  },
  {
    form: 'transfer-self-evaluation',
    fileName: '转移支付区域绩效目标自评表',
    sheets: () => [transferSelfEvaluationSheet()],
    advice: [
      '没有达到指标值的，写明原因和改进措施。要求打分的地方，在“未完成原因”前面插入分值、得分两列，表下加一行总分。',
    ],
  },
  {
    form: 'scored-evaluation',
    fileName: '财政评价评分表',
    sheets: () => [scoredEvaluationSheet()],
    advice: [
      '表名写明是谁的评价：财政部门做的写“财政评价评分表”，主管部门做的改成“部门评价评分表”，抽评改成“财政抽评评分表”。',
      '扣了分的写明扣分原因。评价报告另外导入，两样会放在同一个项目下。',
    ],
  },
  {
    form: 'satisfaction-survey',
    fileName: '满意度调查结果表',
    sheets: () => [surveySheet()],
    advice: [
      '选项下面填人数，不填百分比。用不到的选项整列空着。',
      '调查时间写到日，如“2026年3月1日至2026年3月20日”。问了谁、问了多少人、怎么选的人，三样都要写。',
    ],
  },
  {
    form: 'consequence-ledger',
    fileName: '绩效结果应用台账',
    sheets: () => [consequenceSheet()],
    advice: ['一个决定一行。处理结果有好几种的分行写，金额写在对应的那一行。'],
  },
  {
    form: 'rectification-ledger',
    fileName: '问题整改台账',
    sheets: () => [rectificationSheet()],
    advice: ['一个问题一行。日期写到日，如 2026-06-30。'],
  },
  {
    form: 'disclosure-ledger',
    fileName: '信息公开台账',
    sheets: () => [disclosureSheet()],
    advice: ['一份公开的材料一行。公开日期写到日；还没有到公开期限的写“未到期”。'],
  },
  {
    form: 'indicator-library',
    fileName: '绩效指标库',
    sheets: () => [indicatorLibrarySheet()],
    advice: ['导入以后再运行一次 npm run templates，目标表的下拉框里就有这些指标了。'],
  },
  {
    form: 'department-budget',
    fileName: '部门预算公开表',
    sheets: departmentBudgetSheets,
    advice: [
      '“部门：”后面写部门全称，每张表都写。',
      '没有数据的表不要删，在表的第一行写明“本部门没有……支出，故本表为空”。',
    ],
  },
  {
    form: 'department-final-account',
    fileName: '部门决算公开表',
    sheets: departmentFinalSheets,
    advice: [
      '“部门：”后面写部门全称，每张表都写。',
      '没有数据的表不要删，在表的第一行写明“本部门没有……支出，故本表为空”。',
    ],
  },
  {
    form: 'government-account',
    fileName: '政府预算公开表',
    sheets: governmentSheets,
    advice: [
      '表名里的“全县、县级”按实际改成“全市、市级、全区、区级”。',
      '公开决算时，把表名里的“预算表”改成“决算表”，“上年执行数、本年预算数”改成“预算数、决算数”，年度改成决算的年度。',
      '没有数据的表不要删，在表的第一行写明“本地区没有……收支，故本表为空”。用不到的表整张删去。',
    ],
  },
];
