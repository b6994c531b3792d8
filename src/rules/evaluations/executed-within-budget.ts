import type { FundsRow } from '../../schemas/funds-row.ts';
import { formatGap, isUnitSlip, readMoneyCell, shownAmount, twiceGap } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { fundsOf, type FundsPlace } from '../walk-records.ts';
import { bareName } from './funds-rows-sum.ts';

/**
 * 全年预算数 is the budget after all adjustments, so that nothing beyond it could be spent: one of the two is misprinted,
 * or an adjustment is missing. 年初预算数 says nothing of the kind. Where the whole is above, its parts are not told again.
 */
export const executedWithinBudget: Rule = {
  id: 'executed-within-budget',
  severity: 'warning',
  title: '全年执行数不大于全年（调整）预算数（四舍五入误差除外）',
  source:
    '预算法第十三条：各部门、各单位的支出必须以经批准的预算为依据；财预〔2020〕10号附表：全年预算数为调整后的预算数',
  falsePositives: '全年预算数一栏填的是年初预算数或到位资金、执行数含上年结转资金的，会误报。',
  *check(archive) {
    for (const place of fundsOf(archive)) yield* findingsIn(place);
  },
};

function* findingsIn({ collection, key, path, funds }: FundsPlace) {
  const beyond = [...funds.rows.entries()].flatMap(([index, row]) => {
    const message = problemOf(row, funds.unit);
    return message === undefined ? [] : [{ index, row, message }];
  });
  const wholes = beyond.filter(({ row }) => row.role === 'total');
  for (const { index, row, message } of wholes.length > 0 ? wholes : beyond) {
    yield { collection, key, path: [...path, 'rows', index, 'executed'], value: row.executed ?? '', message };
  }
}

function problemOf(row: FundsRow, unit: FundsPlace['funds']['unit']): string | undefined {
  const budget = readMoneyCell(row.adjusted, unit);
  const executed = readMoneyCell(row.executed, unit);
  if (budget.kind !== 'amount' || executed.kind !== 'amount') return undefined;
  const gap = twiceGap(executed.amount, budget.amount);
  if (!gap || gap.differenceFen < 0 || isUnitSlip(executed.amount, budget.amount)) return undefined;
  const name = bareName(row).replace(/^其中[:：]/, '');
  const [spent, allowed] = [shownAmount(executed.amount), shownAmount(budget.amount)];
  return `“${name}”的全年执行数印作 ${spent}，大于全年预算数 ${allowed}，多 ${formatGap(gap.differenceFen, unit)}；可能有一个数印错，或预算调整没有计入。`;
}
