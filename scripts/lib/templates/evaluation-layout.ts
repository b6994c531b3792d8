import type { Evaluation } from '../../../src/schemas/evaluation.ts';
import type { Monitoring } from '../../../src/schemas/monitoring.ts';
import { fundsTable, type FundsField } from './funds-block.ts';
import { pairRow, projectRows, sentenceRow, yearLine, type Identity } from './identity-block.ts';
import { fieldsOf, indicatorRows, LEFT_WIDTHS, type IndicatorField } from './indicator-block.ts';
import { bodyRow, fill, over, titleRows, type PlanRow, type SheetPlan } from './sheet-plan.ts';
import { widthsOf } from './target-layout.ts';

export type EvaluationValues = { identity: Identity; evaluation: Evaluation };
export type MonitoringValues = { identity: Identity; monitoring: Monitoring };

type Fields = readonly (IndicatorField & { optional?: boolean })[];

const EVALUATED: Fields = [
  { key: 'nature', title: '指标性质', width: 10, list: 'comparators', optional: true },
  { key: 'target', title: '年度指标值', width: 14 },
  { key: 'unit', title: '度量单位', width: 10, list: 'units', optional: true },
  { key: 'basis', title: '评分标准', width: 20, optional: true },
  { key: 'actual', title: '实际完成值', width: 14 },
  { key: 'weight', title: '分值', width: 9 },
  { key: 'score', title: '得分', width: 9 },
  { key: 'evidence', title: '佐证材料', width: 16, optional: true },
  { key: 'deviation', title: '偏差原因分析及改进措施', width: 26 },
];
const EVALUATED_FUNDS: readonly FundsField[] = [
  { key: 'initial', title: '年初预算数' },
  { key: 'adjusted', title: '全年预算数' },
  { key: 'executed', title: '全年执行数' },
  { key: 'weight', title: '分值' },
  { key: 'rate', title: '执行率' },
  { key: 'score', title: '得分' },
  { key: 'reason', title: '原因', optional: true },
];

/** 项目支出绩效自评表, national layout of 财预〔2020〕10号. */
export function projectSelfEvaluationSheet(values?: EvaluationValues): SheetPlan {
  return evaluationSheet('项目支出绩效自评表', '项目资金', values, projectRows);
}

/** 部门整体支出绩效自评表. */
export function departmentSelfEvaluationSheet(values?: EvaluationValues): SheetPlan {
  return evaluationSheet('部门整体支出绩效自评表', '部门资金', values, (width, { agency }) => [
    pairRow(width, '部门（单位）名称', agency),
  ]);
}

function evaluationSheet(
  title: string,
  block: string,
  values: EvaluationValues | undefined,
  identityRows: (width: number, identity: Identity) => readonly PlanRow[],
): SheetPlan {
  const identity = values?.identity ?? {};
  const evaluation = values?.evaluation;
  const fields = fieldsOf(EVALUATED, evaluation?.rows);
  const funds = fundsTable(block, EVALUATED_FUNDS, evaluation === undefined ? 'blank' : evaluation.funds);
  const width = Math.max(LEFT_WIDTHS.length + fields.length, funds.width, 8);
  const has = (text: string | undefined) => evaluation === undefined || text !== undefined;
  return {
    name: title,
    landscape: true,
    widths: widthsOf(fields, width),
    rows: [
      ...titleRows(width, evaluation?.title ?? title, yearLine(identity)),
      ...identityRows(width, identity),
      ...funds.rows(width),
      ...(has(evaluation?.goal) || has(evaluation?.achieved) ? goalRows(width, evaluation) : []),
      ...indicatorRows(fields, width, evaluation?.rows),
      ...totalRows(fields, width, evaluation),
      ...closingRows(width, evaluation),
    ],
  };
}

function goalRows(width: number, evaluation: Evaluation | undefined): PlanRow[] {
  const half = Math.ceil((width - 1) / 2);
  return [
    bodyRow(['年度总体目标', ...over(half, '预期目标'), ...over(width - 1 - half, '实际完成情况')]),
    bodyRow(['^', ...over(half, fill(evaluation?.goal)), ...over(width - 1 - half, fill(evaluation?.achieved))], 70),
  ];
}

/** 总分 below the columns of its figures. */
function totalRows(fields: readonly IndicatorField[], width: number, evaluation: Evaluation | undefined): PlanRow[] {
  if (evaluation && evaluation.totalScore === undefined && evaluation.fullMark === undefined) return [];
  const at = (key: string) => LEFT_WIDTHS.length + fields.findIndex((field) => field.key === key);
  const [weight, score] = [at('weight'), at('score')];
  if (weight < LEFT_WIDTHS.length || score !== weight + 1) {
    return [bodyRow([...over(width - 2, '总分'), ...over(2, fill(evaluation?.totalScore))])];
  }
  const fullMark = evaluation === undefined ? '100' : (evaluation.fullMark ?? '');
  return [
    bodyRow([
      ...over(weight, '总分'),
      fill(fullMark),
      fill(evaluation?.totalScore),
      ...(width > score + 1 ? over(width - score - 1, fill()) : []),
    ]),
  ];
}

/** What some forms print below the table. An empty form has none of it: the national layout ends with the total. */
function closingRows(width: number, evaluation: Evaluation | undefined): PlanRow[] {
  if (evaluation === undefined) return [];
  const numbered = (entries: readonly { no: number; text: string }[] | undefined) =>
    entries?.map(({ no, text }) => `${no}.${text}`).join('\n');
  const [year, month, day] = evaluation.evaluatedOn?.split('-') ?? [];
  const lines: [string, string | undefined][] = [
    ['评价机构', evaluation.evaluator],
    ['评价日期', year && `${year}年${Number(month)}月${Number(day)}日`],
    ['自评等级', evaluation.grade],
    ['评价结论', evaluation.conclusion],
    ['存在问题', numbered(evaluation.problems)],
    ['改进措施', numbered(evaluation.advice)],
  ];
  return lines.flatMap(([label, text]) =>
    text === undefined ? [] : [sentenceRow(width, label, text, text.length > 40 ? 60 : 24)],
  );
}

/** The month that an empty monitoring form is for. Others change the three labels. */
const MONTH = 7;

/** 项目支出绩效运行监控表, layout of 财预〔2019〕136号. */
export function monitoringSheet(values?: MonitoringValues): SheetPlan {
  const identity = values?.identity ?? {};
  const monitoring = values?.monitoring;
  const month = monitoring ? Number(monitoring.periodEnd.slice(5, 7)) : MONTH;
  const rows = monitoring?.rows ?? (monitoring ? [] : undefined);
  const fields = fieldsOf(monitoredFields(month), rows);
  const columns: readonly FundsField[] = [
    { key: 'initial', title: '年初预算数' },
    { key: 'adjusted', title: '全年预算数', optional: true },
    { key: 'executed', title: `1—${month}月执行数` },
    { key: 'rate', title: `1—${month}月执行率` },
  ];
  const funds = fundsTable('项目资金', columns, monitoring === undefined ? 'blank' : monitoring.funds);
  const width = Math.max(LEFT_WIDTHS.length + fields.length, funds.width, 8);
  const level = monitoring?.level === 'finance' ? '财政重点监控表' : '绩效运行监控表';
  const measures = monitoring?.measures?.[0]?.text;
  return {
    name: '绩效运行监控表',
    landscape: true,
    widths: widthsOf(fields, width),
    rows: [
      ...titleRows(width, `项目支出${level}`, yearLine(identity)),
      ...projectRows(width, identity),
      ...funds.rows(width),
      ...indicatorRows(fields, width, rows),
      ...(monitoring?.conclusion === undefined ? [] : [sentenceRow(width, '监控结论', monitoring.conclusion)]),
      ...(measures === undefined ? [] : [sentenceRow(width, '整改措施', measures)]),
    ],
  };
}

function monitoredFields(month: number): Fields {
  return [
    { key: 'nature', title: '指标性质', width: 10, list: 'comparators', optional: true },
    { key: 'target', title: '年度指标值', width: 14 },
    { key: 'unit', title: '度量单位', width: 10, list: 'units', optional: true },
    { key: 'weight', title: '分值', width: 9, optional: true },
    { key: 'actual', title: `1—${month}月执行情况`, width: 16 },
    { key: 'expected', title: '全年预计完成情况', width: 16 },
    { key: 'deviation', title: '偏差原因分析', width: 22, list: 'deviation' },
    { key: 'likelihood', title: '完成目标可能性', width: 14, list: 'likelihood' },
  ];
}
