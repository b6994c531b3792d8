import { z } from 'zod';
import { moneyUnit } from '../model/money.ts';

const printed = (title: string) => z.string().optional().meta({ title });

/** The columns of the money block that hold amounts, with their titles, in their order. */
export const fundsAmounts = {
  initial: '年初预算数',
  adjusted: '全年预算数',
  /** What was paid in by the levels of government and others; older forms compare it with what was spent. */
  arrived: '到位数',
  executed: '全年执行数',
  /** A monitoring form's estimate for the whole year. */
  forecast: '全年预计执行数',
} as const;
export type FundsAmount = keyof typeof fundsAmounts;
export const fundsAmountKeys = Object.keys(fundsAmounts) as FundsAmount[];

/** One row of the money block of a form, as printed. */
export const fundsRow = z.strictObject({
  name: z.string().min(1).meta({ title: '资金' }),
  /** 年度资金总额, an addend of it, or an 其中 that is not added. */
  role: z.enum(['total', 'addend', 'of-which']),
  initial: printed(fundsAmounts.initial),
  adjusted: printed(fundsAmounts.adjusted),
  arrived: printed(fundsAmounts.arrived),
  executed: printed(fundsAmounts.executed),
  forecast: printed(fundsAmounts.forecast),
  weight: printed('分值'),
  rate: printed('执行率'),
  score: printed('得分'),
  /** 低于 90% and the like, explained in the form. */
  reason: printed('原因'),
});
export type FundsRow = z.infer<typeof fundsRow>;

/** The money block of a form, with its declared unit. */
export const funds = z.strictObject({ unit: moneyUnit, rows: fundsRow.array().min(1) }).meta({ title: '项目资金' });
export type Funds = z.infer<typeof funds>;
