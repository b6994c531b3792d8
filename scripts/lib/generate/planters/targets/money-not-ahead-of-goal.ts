import { percentText, readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** Four fifths of the money spent by July, a tenth of the goals reached, and nothing done about it. */
export const moneyNotAheadOfGoalPlanter: Planter<'dossiers'> = {
  rule: 'money-not-ahead-of-goal',
  collections: ['dossiers'],
  plant({ monitorings }) {
    const [monitoring] = monitorings ?? [];
    const total = monitoring?.funds?.rows[0];
    const rows = monitoring?.rows ?? [];
    const figures = rows.filter(({ target }) => figureOf(target) >= 10);
    if (!monitoring || !total?.adjusted || figures.length * 2 <= rows.length) return undefined;
    if (rows.some(({ likelihood }) => likelihood === '完全不可能')) return undefined;
    const adjusted = readWan(total.adjusted);
    const spent = Math.floor(adjusted * 0.8);
    total.executed = wanText(spent);
    total.rate = percentText(spent, adjusted);
    for (const row of figures) row.actual = String(Math.floor(figureOf(row.target) / 10));
    delete monitoring.measures;
    return [['monitorings', 0]];
  },
};

function figureOf(target: string | undefined): number {
  return Number(/^[≥=](\d+(\.\d+)?)$/.exec(target ?? '')?.[1] ?? 0);
}
