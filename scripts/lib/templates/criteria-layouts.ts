import type { PreEvaluation } from '../../../src/schemas/pre-evaluation.ts';
import type { Review } from '../../../src/schemas/target-stage.ts';
import type { ListName } from './choice-lists.ts';
import { pairRow, projectRows, sentenceRow, yearLine, type Identity } from './identity-block.ts';
import { bodyRow, fill, over, titleRows, type PlanRow, type SheetPlan } from './sheet-plan.ts';

export type PreEvaluationValues = { identity: Identity; preEvaluation: PreEvaluation };
export type ReviewValues = { identity: Identity; review: Review };

type Criterion = { name: string; judgement: string };

const WIDTHS = [10, 12, 14, 12, 12, 12, 14, 14];
const WIDTH = WIDTHS.length;
/** What 中发〔2018〕34号 asks of a new policy or project. */
const EVALUATED = ['立项必要性', '投入经济性', '绩效目标合理性', '实施方案可行性', '筹资合规性'];
/** What 财预〔2015〕88号 holds a target against. */
const REVIEWED = ['规范完整性', '明确清晰性', '目标相关性', '绩效合理性', '资金匹配性', '实现可能性'];

/** 事前绩效评估表: what was asked and advised, the criteria, the conclusion. */
export function preEvaluationSheet(values?: PreEvaluationValues): SheetPlan {
  const identity = values?.identity ?? {};
  const { evaluator, evaluatedOn, asked, advised, criteria, conclusion, reason } = values?.preEvaluation ?? {};
  const unit = asked?.unit ?? advised?.unit ?? '万元';
  const inUnit = (money: typeof asked) => money && (money.unit === unit ? money.text : `${money.text}${money.unit}`);
  return {
    name: '事前绩效评估表',
    landscape: false,
    widths: WIDTHS,
    rows: [
      ...titleRows(WIDTH, '事前绩效评估表', yearLine(identity)),
      ...projectRows(WIDTH, identity),
      pairRow(WIDTH, `申报金额（${unit}）`, inUnit(asked), `建议金额（${unit}）`, inUnit(advised)),
      pairRow(WIDTH, '评估机构', evaluator, '评估日期', evaluatedOn),
      ...criteriaRows('评估要点', '评估意见', values ? (criteria ?? []) : blank(EVALUATED)),
      sentenceRow(WIDTH, '评估结论', conclusion, 30),
      ...(values === undefined || reason !== undefined ? [sentenceRow(WIDTH, '评估理由', reason)] : []),
    ],
  };
}

/** 绩效目标审核表: the criteria, the grade, and what the reviewing office says. */
export function targetReviewSheet(values?: ReviewValues): SheetPlan {
  const identity = values?.identity ?? {};
  const { criteria, points, grade, steps = [] } = values?.review ?? {};
  const [step] = steps;
  const has = (text: string | undefined) => values === undefined || text !== undefined;
  const rows: readonly [label: string, text: string | undefined, height: number][] = [
    ['审核等级', grade, 24],
    ['审核得分', points, 24],
    ['审核意见', step?.opinion, 60],
    ['是否通过', step?.conclusion, 24],
  ];
  return {
    name: '绩效目标审核表',
    landscape: false,
    widths: WIDTHS,
    rows: [
      ...titleRows(WIDTH, '项目支出绩效目标审核表', yearLine(identity)),
      ...projectRows(WIDTH, identity),
      ...criteriaRows('审核要点', '审核结果', values ? (criteria ?? []) : blank(REVIEWED), 'grades'),
      ...rows.flatMap(([label, text, height]) => (has(text) ? [sentenceRow(WIDTH, label, text, height)] : [])),
      pairRow(WIDTH, '审核单位', step?.office, '审核日期', step?.on),
    ],
  };
}

function blank(names: readonly string[]): Criterion[] {
  return names.map((name) => ({ name, judgement: '' }));
}

function criteriaRows(name: string, judgement: string, criteria: readonly Criterion[], list?: ListName): PlanRow[] {
  const row = ({ name: criterion, judgement: said }: Criterion) =>
    bodyRow([...over(4, criterion), ...over(2, fill(said, list)), ...over(WIDTH - 6, fill())], 24);
  return [
    { look: 'header', cells: [...over(4, name), ...over(2, judgement), ...over(WIDTH - 6, '备注')], height: 30 },
    ...criteria.map(row),
  ];
}
