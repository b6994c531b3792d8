import { fenOf, halfDigitFen, type Fen, type MoneyUnit } from '../../model/money.ts';
import { executionRate, percentText, rateMatches } from '../../model/rate.ts';
import type { Budget } from '../../schemas/account.ts';
import { exactAmount, formatGap, inYuan, type Printed } from '../printed-amount.ts';

/** A figure of the text of an account. */
export type Figure = NonNullable<Budget['figures']>[number];

const BASIS = { budget: '预算数', executed: '执行数', final: '决算数' } as const;

/** A figure with what it is compared with, as far as both are printed exactly. */
export type ComparedFigure = {
  amount: Printed | undefined;
  /** 比较基数. */
  base: Printed | undefined;
  /** 增减额, without sign. */
  change: Printed | undefined;
  /** 1 for 增加, -1 for 减少. */
  sign: 1 | -1 | undefined;
};

export function comparedFigure({ money, prior, change, direction }: Figure): ComparedFigure {
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

/** An amount in fen with how finely it is known. */
export type Measured = { fen: Fen; half: number };

/** What a figure is compared with: as printed, or what the change leaves of the figure. */
export function baseOf({ amount, base, change, sign }: ComparedFigure): Measured | undefined {
  if (base) return measured(base);
  if (!amount || !change || !sign) return undefined;
  return {
    fen: (fenOf(amount) - sign * fenOf(change)) as Fen,
    half: halfDigitFen(amount) + halfDigitFen(change),
  };
}

export function measured(amount: Printed): Measured {
  return { fen: fenOf(amount), half: halfDigitFen(amount) };
}

/** How far two figures are apart, without sign. */
export function differenceOf(amount: Printed, base: Printed): Printed {
  return inYuan(Math.abs(fenOf(amount) - fenOf(base)) as Fen);
}

/** 2023 年决算数; empty where the text compares with nothing. */
export function basisOf({ prior }: Figure): string {
  return prior ? `${prior.year} 年${BASIS[prior.basis]}` : '';
}

/** What part ÷ whole gives in words, where a printed percent is another by more than rounding; the whole is not zero. */
export function otherPercent(printed: string, part: Measured, whole: Measured, unit: MoneyUnit) {
  const ratio = executionRate(part.fen, whole.fen);
  const halves = { executedFen: part.half, budgetFen: whole.half };
  if (!ratio || whole.fen <= whole.half || rateMatches(printed, part.fen, whole.fen, halves) !== 'different')
    return undefined;
  return {
    shown: `${formatGap(part.fen, unit)} ÷ ${formatGap(whole.fen, unit)}`,
    computed: `${percentText(ratio, 2)}%`,
  };
}
