import { moneyUnit, type MoneyUnit } from './money.ts';

/** What tells whether a column holds money. */
type Column = { key: string; numeric?: boolean | undefined; unit?: string | undefined };

/** Columns that hold no money although the table prints a unit of money: 数量, 增减%, 分值, 执行率, 得分, 每 100 元中. */
const OTHER_FIGURES = /count|percent|weight|rate|score|share/;

/** The unit of the amounts in a column, by its own unit or that of its table; `undefined` where it holds none. */
export function moneyUnitOf({ key, numeric, unit }: Column, tableUnit: string | undefined): MoneyUnit | undefined {
  if (!numeric || OTHER_FIGURES.test(key)) return undefined;
  return moneyUnit.safeParse(unit ?? tableUnit).data;
}
