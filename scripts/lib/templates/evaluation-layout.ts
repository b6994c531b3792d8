import type { Evaluation } from '../../../src/schemas/evaluation.ts';
import { fundsTable, type FundsField } from './funds-block.ts';
import { pairRow, projectRows, sentenceRow, yearLine, type Identity } from './identity-block.ts';
import { fieldsOf, indicatorRows, LEFT_WIDTHS, type IndicatorField, type LevelLists } from './indicator-block.ts';
import { bodyRow, fill, over, titleRows, type PlanRow, type SheetPlan } from './sheet-plan.ts';
import { widthsOf } from './target-layout.ts';

export type EvaluationValues = { identity: Identity; evaluation: Evaluation };

export type Fields = readonly (IndicatorField & { optional?: boolean })[];

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
  { key: 'arrived', title: '到位数', optional: true },
  { key: 'executed', title: '全年执行数' },
  { key: 'weight', title: '分值' },
  { key: 'rate', title: '执行率' },
  { key: 'score', title: '得分' },
  { key: 'reason', title: '原因', optional: true },
];

/** How one of the evaluation forms is printed. An empty form has what the national layout has. */
export type EvaluationLayout = {
  title: string;
  /** The label of the money block. */
  block: string;
  identityRows: (width: number, identity: Identity) => readonly PlanRow[];
  fields: Fields;
  funds: readonly FundsField[];
  /** The lists of 一级, 二级 and 三级指标, where they are not those of targets. */
  levels?: LevelLists;
  /** A score table has neither goals nor money on it. */
  isScoreTable?: boolean;
};

/** 项目支出绩效自评表, national layout of 财预〔2020〕10号. */
export function projectSelfEvaluationSheet(values?: EvaluationValues): SheetPlan {
  const title = '项目支出绩效自评表';
  const layout = { title, block: '项目资金', fields: EVALUATED, funds: EVALUATED_FUNDS, identityRows: projectRows };
  return evaluationSheet(layout, values);
}

/** 部门整体支出绩效自评表. */
export function departmentSelfEvaluationSheet(values?: EvaluationValues): SheetPlan {
  const layout: EvaluationLayout = {
    title: '部门整体支出绩效自评表',
    block: '部门资金',
    fields: EVALUATED,
    funds: EVALUATED_FUNDS,
    identityRows: (width, { agency }) => [pairRow(width, '部门（单位）名称', agency)],
  };
  return evaluationSheet(layout, values);
}

/** A form with what came of targets: money, goals, indicators, result. */
export function evaluationSheet(layout: EvaluationLayout, values: EvaluationValues | undefined): SheetPlan {
  const { title, block, identityRows, levels, isScoreTable = false } = layout;
  const identity = values?.identity ?? {};
  const evaluation = values?.evaluation;
  const fields = fieldsOf(layout.fields, evaluation?.rows);
  const blankFunds = isScoreTable ? undefined : 'blank';
  const funds = fundsTable(block, layout.funds, evaluation === undefined ? blankFunds : evaluation.funds);
  const width = Math.max(LEFT_WIDTHS.length + fields.length, funds.width, 8);
  const has = (text: string | undefined) => (evaluation === undefined ? !isScoreTable : text !== undefined);
  return {
    name: title,
    landscape: true,
    widths: widthsOf(fields, width),
    rows: [
      ...titleRows(width, evaluation?.title ?? title, yearLine(identity)),
      ...identityRows(width, identity),
      ...funds.rows(width),
      ...(has(evaluation?.goal) || has(evaluation?.achieved) ? goalRows(width, evaluation) : []),
      ...indicatorRows(fields, width, evaluation?.rows, levels),
      ...totalRows(fields, width, evaluation),
      ...closingRows(width, evaluation, isScoreTable),
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
  if (evaluation === undefined && !fields.some(({ key }) => key === 'score')) return [];
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

/** What some forms print below the table. An empty self-evaluation has none of it: the national layout ends with the total. */
function closingRows(width: number, evaluation: Evaluation | undefined, isScoreTable: boolean): PlanRow[] {
  if (evaluation === undefined) {
    return isScoreTable ? ['评价等级', '评价机构', '评价日期'].map((label) => sentenceRow(width, label, '', 24)) : [];
  }
  const numbered = (entries: readonly { no: number; text: string }[] | undefined) =>
    entries?.map(({ no, text }) => `${no}.${text}`).join('\n');
  const [year, month, day] = evaluation.evaluatedOn?.split('-') ?? [];
  const lines: [string, string | undefined][] = [
    ['评价机构', evaluation.evaluator],
    ['评价日期', year && `${year}年${Number(month)}月${Number(day)}日`],
    [isScoreTable ? '评价等级' : '自评等级', evaluation.grade],
    ['评价结论', evaluation.conclusion],
    ['存在问题', numbered(evaluation.problems)],
    [isScoreTable ? '有关建议' : '改进措施', numbered(evaluation.advice)],
  ];
  return lines.flatMap(([label, text]) =>
    text === undefined ? [] : [sentenceRow(width, label, text, text.length > 40 ? 60 : 24)],
  );
}
