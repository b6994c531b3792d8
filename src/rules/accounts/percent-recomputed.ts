import { exactAmount } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';
import {
  baseOf,
  basisOf,
  comparedFigure,
  measured,
  otherPercent,
  type Figure,
  type Measured,
} from './compared-figure.ts';

/** 占比 = part ÷ whole; 完成年初预算的比例 = 决算数 ÷ 年初预算数, or ÷ what 决算数大于预算数 leaves of it. */
export const percentRecomputed: Rule = {
  id: 'percent-recomputed',
  severity: 'warning',
  title: '文字说明里的占比、完成预算的比例与所指的两个数相符；分母为 0 的没有百分比',
  source:
    '《地方预决算公开操作规程》（财预〔2016〕143号）：对预决算收支增减变化作出说明；百分比 = 所指的数 ÷ 总数或预算数',
  falsePositives: '原文所说的分母与文中另印的同名数口径不同（如年初预算与全年预算混称）的，会误报。',
  *check(archive) {
    for (const { collection, key, account } of accountsOf(archive)) {
      const figures = account.figures ?? [];
      for (const [index, figure] of figures.entries()) {
        const problem = problemOf(figure, figures);
        if (problem === undefined) continue;
        const value = figure.quantity?.text ?? '';
        const message = `文字说明“${figure.about}”${problem}`;
        yield { collection, key, path: ['figures', index, 'quantity'], value, message };
      }
    }
  },
};

function problemOf({ quantity, percentOf }: Figure, figures: readonly Figure[]): string | undefined {
  const part = figures.find(({ id }) => id === percentOf?.part);
  if (quantity?.unit !== '%' || (quantity.precision ?? 'exact') !== 'exact' || !part) return undefined;
  const amount = exactAmount(part.money);
  const whole = wholeOf(part, percentOf?.whole, figures);
  if (!amount || !whole) return undefined;
  const printed = `${quantity.text}%`;
  if (whole.fen === 0) return `印作 ${printed}，但${whole.name}为 0，百分比无从计算。`;
  const other = otherPercent(printed, measured(amount), whole, amount.unit);
  return other && `印作 ${printed}，按${part.about} ÷ ${whole.name}（${other.shown}）应为 ${other.computed}。`;
}

/** The figure that is named, or what the part is compared with. */
function wholeOf(
  part: Figure,
  id: string | undefined,
  figures: readonly Figure[],
): (Measured & { name: string }) | undefined {
  if (id === undefined) {
    const base = baseOf(comparedFigure(part));
    return base && { ...base, name: basisOf(part) };
  }
  const whole = figures.find((figure) => figure.id === id);
  const amount = exactAmount(whole?.money);
  return whole && amount && { ...measured(amount), name: whole.about };
}
