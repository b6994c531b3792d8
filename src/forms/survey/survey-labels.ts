import type { LabelTable } from '../label-table.ts';

/** What a survey's form prints beside its table. */
export const SURVEY_FIELDS = {
  conductedBy: ['调查主体', '调查单位', '调查机构', '实施单位', '组织单位', '测评单位', '调查实施单位', '委托单位'],
  who: ['调查对象', '测评对象', '受访对象', '调查人群', '服务对象', '参评人员'],
  population: ['总体规模', '总体人数', '服务对象总数', '调查对象总数', '受益人数', '总体数量', '总体'],
  sampling: ['抽样方法', '抽样方式', '抽样'],
  mode: ['调查方式', '调查方法', '调查形式', '测评方式', '访问方式', '调查手段'],
  time: ['调查时间', '调查日期', '测评时间', '调查期间', '测评日期'],
  from: ['开始日期', '开始时间', '调查开始日期'],
  until: ['结束日期', '结束时间', '调查结束日期'],
  issued: [
    '发放份数',
    '发放问卷',
    '发放数',
    '发放问卷数',
    '发出份数',
    '发放问卷份数',
    '调查份数',
    '发出问卷',
    '发放票数',
    '发出票数',
  ],
  returned: [
    '回收份数',
    '回收问卷',
    '回收数',
    '回收问卷数',
    '收回份数',
    '收回问卷',
    '回收问卷份数',
    '收回票数',
    '回收票数',
  ],
  valid: [
    '有效份数',
    '有效问卷',
    '有效样本',
    '有效问卷数',
    '有效样本量',
    '样本量',
    '有效票数',
    '有效问卷份数',
    '有效票',
  ],
  target: ['目标值', '满意度目标', '目标', '满意度目标值', '年度目标值'],
  formula: ['计算方法', '计算公式', '满意度计算方法', '换算规则', '计算规则', '满意率计算方法', '满意度计算公式'],
  interval: ['误差范围', '抽样误差', '置信区间', '误差'],
  overall: [
    '总体满意度',
    '综合满意度',
    '总体满意率',
    '综合满意率',
    '满意度得分',
    '总满意度',
    '整体满意度',
    '总体结果',
    '平均满意度',
    '平均满意率',
  ],
  publishedOn: ['公布日期', '公布时间', '发布日期', '公开日期'],
} as const satisfies LabelTable<string>;
export type SurveyField = keyof typeof SURVEY_FIELDS;

/** The columns of a survey's table. An option may have a column for its count and one for its share. */
export const SURVEY_COLUMNS = {
  no: ['序号', '编号', '题号'],
  question: [
    ...[
      '题目',
      '问题',
      '调查项目',
      '测评项目',
      '调查内容',
      '测评内容',
      '领域',
      '调查领域',
      '项目名称',
      '项目',
      '指标',
      '内容',
    ],
    ...['调查指标', '测评指标', '民生实事项目', '实事项目', '民生项目', '服务事项', '评价内容', '民生领域', '类别'],
  ],
  area: ['辖区', '地区', '区域', '区县', '县区', '县市区'],
  choice: ['选项', '评价等次', '评价选项', '满意程度', '满意情况', '评价', '答案', '回答'],
  option: [
    /^(非常|十分|很|比较|较为|较|基本|不太|不|非常不|很不|十分不|不够|总体)?满意(票数?|人数|数|份数|占比|比例)?$/,
    /^(一般|说不清|不了解|不清楚|弃权|没有意见|不评价|未表态|无所谓)(票数?|人数|数|份数|占比|比例)?$/,
  ],
  count: ['人数', '票数', '份数', '样本数', '选择人数', '频数', '数量', '计数'],
  percent: ['比例', '占比', '百分比', '比重', '占比率'],
  valid: [
    '有效份数',
    '有效样本',
    '有效票数',
    '有效问卷',
    '样本量',
    '有效问卷数',
    '合计',
    '总票数',
    '合计人数',
    '总人数',
    '参评人数',
  ],
  result: [
    ...['满意率', '满意度', '综合满意度', '综合满意率', '总体满意度', '满意度得分', '总体满意率', '结果', '得分'],
    ...['群众满意度', '群众满意率', '调查结果', '测评结果', '满意度指数'],
  ],
  indicatorLevel: ['一级指标', '二级指标', '三级指标', '实际完成值', '分值', '评分标准'],
} as const satisfies LabelTable<string>;
export type SurveyColumn = keyof typeof SURVEY_COLUMNS;

/** A question with options beside it or below it, or with a result. */
export function isSurveyHeader(found: ReadonlySet<SurveyColumn>): boolean {
  const asks = found.has('question') || found.has('area');
  const counts = found.has('count') || found.has('percent');
  return (asks && (found.has('option') || found.has('result') || counts)) || (found.has('choice') && counts);
}
