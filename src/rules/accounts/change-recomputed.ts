import { fenOf, halfDigitFen, type Fen } from '../../model/money.ts';
import { executionRate, percentText, rateMatches } from '../../model/rate.ts';
import type { Budget } from '../../schemas/account.ts';
import {
  exactAmount,
  formatGap,
  inYuan,
  isUnitSlip,
  shownAmount,
  sumGap,
  twiceGap,
  type Printed,
} from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

type Figure = NonNullable<Budget['figures']>[number];
type Problem = { field: 'direction' | 'change' | 'changePercent'; message: string };

const BASIS = { budget: '预算数', executed: '执行数', final: '决算数' } as const;

/** 增减额 = this figure − the one it is compared with; 增减幅度 = 增减额 ÷ the latter, which nothing has beside zero. */
export const changeRecomputed: Rule = {
  id: 'change-recomputed',
  severity: 'warning',
  title: '文字说明里的增减额、增减幅度与所比较的两个数相符；比较基数为 0 的没有幅度',
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）：对预决算收支增减变化作出说明；幅度 = 增减额 ÷ 比较基数',
  falsePositives: '比较基数按可比口径调整过（如划入单位）而没有写明的，会误报。',
  *check(archive) {
    for (const { collection, key, account } of accountsOf(archive)) {
      for (const [index, figure] of (account.figures ?? []).entries()) {
        const problem = changeProblem(figure) ?? percentProblem(figure);
        if (problem === undefined) continue;
        const printed = figure[problem.field];
        const value = printed === undefined ? '' : typeof printed === 'string' ? printed : shownAmount(printed);
        const message = `文字说明“${figure.about}”${problem.message}`;
        yield { collection, key, path: ['figures', index, problem.field], value, message };
      }
    }
  },
};

function changeProblem(figure: Figure): Problem | undefined {
  const { amount, base, change, sign } = partsOf(figure);
  const { direction } = figure;
  if (!amount || !base || direction === undefined) return undefined;
  const compared = `印作 ${shownAmount(amount)}，${basisOf(figure)} ${shownAmount(base)}，`;
  if (change && sign) {
    const parts = [base, change].map((part, index) => ({
      cell: { kind: 'amount' as const, amount: part },
      ...(index === 1 && { sign }),
    }));
    const gap = sumGap(amount, parts, true);
    if (!gap || isUnitSlip(change, differenceOf(amount, base))) return undefined;
    const difference = formatGap(fenOf(amount) - fenOf(base), amount.unit);
    const word = fenOf(amount) < fenOf(base) ? '减少' : '增加';
    return {
      field: 'change',
      message: `${compared}应为${word} ${difference}，印作${direction} ${shownAmount(change)}。`,
    };
  }
  const gap = twiceGap(amount, base);
  if (!gap || (sign !== undefined && gap.differenceFen * sign > 0)) return undefined;
  const word = gap.differenceFen < 0 ? '减少' : '增加';
  return { field: 'direction', message: `${compared}应为${word}，印作${direction}。` };
}

/** The base is printed, or it is what the change leaves of the figure. */
function percentProblem(figure: Figure): Problem | undefined {
  const { changePercent: percent } = figure;
  const quotient = quotientOf(figure);
  if (percent === undefined || !quotient) return undefined;
  const { difference, base, differenceHalf, baseHalf, unit } = quotient;
  if (base === 0) return { field: 'changePercent', message: `的比较基数为 0，增减幅度无从计算，却印作 ${percent}。` };
  const ratio = executionRate(difference, base);
  const halves = { executedFen: differenceHalf, budgetFen: baseHalf };
  const printed = percent.replace(/^\s*[-－−]/, '');
  if (!ratio || base <= baseHalf || rateMatches(printed, difference, base, halves) !== 'different') return undefined;
  const shown = `${formatGap(difference, unit)} ÷ ${formatGap(base, unit)}`;
  return { field: 'changePercent', message: `的增减幅度印作 ${percent}，按 ${shown}应为 ${percentText(ratio, 2)}%。` };
}

/** What the percent is of, in fen, with how finely each is known; `undefined` where it cannot be told. */
function quotientOf(figure: Figure) {
  const { amount, base, change, sign } = partsOf(figure);
  if (!amount) return undefined;
  const difference = change ?? (base && differenceOf(amount, base));
  if (!difference || (!base && !sign)) return undefined;
  const ownHalf = halfDigitFen(amount);
  const differenceHalf = change ? halfDigitFen(change) : ownHalf + (base ? halfDigitFen(base) : 0);
  return {
    difference: fenOf(difference),
    differenceHalf,
    base: base ? fenOf(base) : ((fenOf(amount) - (sign ?? 1) * fenOf(difference)) as Fen),
    baseHalf: base ? halfDigitFen(base) : ownHalf + differenceHalf,
    unit: amount.unit,
  };
}

function partsOf({ money, prior, change, direction }: Figure) {
  const sign = direction === '增加' ? (1 as const) : direction === '减少' ? (-1 as const) : undefined;
  const exactChange = exactAmount(change);
  return {
    amount: exactAmount(money),
    base: exactAmount(prior?.money),
    // A change with a sign of its own says the direction a second time; which of the two is meant cannot be told.
    change: exactChange && fenOf(exactChange) >= 0 ? exactChange : undefined,
    sign,
  };
}

function differenceOf(amount: Printed, base: Printed): Printed {
  return inYuan(Math.abs(fenOf(amount) - fenOf(base)) as Fen);
}

function basisOf({ prior }: Figure): string {
  return prior ? `${prior.year} 年${BASIS[prior.basis]}` : '';
}
