import { fenOf } from '../../model/money.ts';
import { formatGap, isUnitSlip, shownAmount, sumGap, twiceGap } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';
import {
  baseOf,
  basisOf,
  comparedFigure,
  differenceOf,
  measured,
  otherPercent,
  type Figure,
} from './compared-figure.ts';

type Problem = { field: 'direction' | 'change' | 'changePercent'; message: string };

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
  const { amount, base, change, sign } = comparedFigure(figure);
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

function percentProblem(figure: Figure): Problem | undefined {
  const { changePercent: percent } = figure;
  const compared = comparedFigure(figure);
  const { amount, base: printedBase, change } = compared;
  const base = baseOf(compared);
  const changed = change ?? (amount && printedBase && differenceOf(amount, printedBase));
  if (percent === undefined || !amount || !base || !changed) return undefined;
  if (base.fen === 0)
    return { field: 'changePercent', message: `的比较基数为 0，增减幅度无从计算，却印作 ${percent}。` };
  const half = change ? measured(change).half : measured(amount).half + base.half;
  const printed = percent.replace(/^\s*[-－−]/, '');
  const other = otherPercent(printed, { fen: fenOf(changed), half }, base, amount.unit);
  return (
    other && { field: 'changePercent', message: `的增减幅度印作 ${percent}，按 ${other.shown}应为 ${other.computed}。` }
  );
}
