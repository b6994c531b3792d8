import { fundsAmounts, type FundsRow } from '../../schemas/funds-row.ts';
import {
  formatGap,
  inYuan,
  isUnitSlip,
  readMoneyCell,
  shownAmount,
  sumGap,
  type MoneyCell,
} from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { fundsOf, type FundsPlace } from '../walk-records.ts';

const { initial, adjusted, arrived, executed } = fundsAmounts;
/** What adds up; an estimate need not. */
export const fundsColumns = { initial, adjusted, arrived, executed };
type FundsColumn = keyof typeof fundsColumns;

/** 年度资金总额 = 本年财政拨款 + 上年结转 + 其他资金, column by column. */
export const fundsRowsSum: Rule = {
  id: 'funds-rows-sum',
  severity: 'warning',
  title: '资金总额等于各项资金之和（四舍五入误差除外）',
  source: '财预〔2020〕10号附表：年度资金总额及其构成',
  falsePositives: '表里把“其中”项当作并列项录入时，会误报超出。',
  *check(archive) {
    for (const place of fundsOf(archive)) {
      for (const column of Object.keys(fundsColumns) as FundsColumn[]) {
        const message = columnProblem(place, column);
        if (message === undefined) continue;
        const { index, row } = totalRow(place)!;
        const { collection, key, path } = place;
        yield { collection, key, path: [...path, 'rows', index, column], value: row[column] ?? '', message };
      }
    }
  },
};

function columnProblem({ funds, seenWhole, ...place }: FundsPlace, column: FundsColumn): string | undefined {
  const total = totalRow({ funds, seenWhole, ...place });
  const whole = total && readMoneyCell(total.row[column], funds.unit);
  if (!total || whole?.kind !== 'amount') return undefined;
  const title = `${bareName(total.row)}的${fundsColumns[column]}`;
  const cellsOf = (role: FundsRow['role']): MoneyCell[] =>
    funds.rows.filter((row) => row.role === role).map((row) => readMoneyCell(row[column], funds.unit));

  const gap = sumGap(
    whole.amount,
    cellsOf('addend').map((cell) => ({ cell })),
    seenWhole,
  );
  if (gap && !isUnitSlip(whole.amount, inYuan(gap.computedFen))) {
    const difference = formatGap(gap.differenceFen, funds.unit);
    const sum = formatGap(gap.computedFen, funds.unit);
    return `${title}印作 ${shownAmount(whole.amount)}，各项相加为 ${sum}，差 ${difference}。`;
  }
  const larger = cellsOf('of-which').find((cell) => cell.kind === 'amount' && sumGap(whole.amount, [{ cell }], false));
  if (larger?.kind !== 'amount' || isUnitSlip(whole.amount, larger.amount)) return undefined;
  return `${title}印作 ${shownAmount(whole.amount)}，小于其中一项的 ${shownAmount(larger.amount)}。`;
}

/** The name of a row without the colon that forms print behind it. */
export function bareName(row: FundsRow | undefined): string {
  return (row?.name ?? '').replace(/[\s:：]+$/, '');
}

function totalRow({ funds }: FundsPlace): { index: number; row: FundsRow } | undefined {
  const totals = [...funds.rows.entries()].filter(([, row]) => row.role === 'total');
  const [first] = totals;
  return totals.length === 1 && first ? { index: first[0], row: first[1] } : undefined;
}
