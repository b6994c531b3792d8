import { fenOf, moneyDigits, moneyProblem, type Money } from '../../model/money.ts';
import type { RowRole } from '../../schemas/printed-table.ts';
import type { Draft, FormProblem } from '../form.ts';

type Total = { name: string; pointer: string; amount: Money };

const TOTALS: readonly RowRole[] = ['total', 'year-total', 'grand-total'];
/** 元 printed as 万元, or the other way round. */
const FACTOR = 10_000;
/** Totals of one account differ by balances, seldom by half. */
const FROM = 0.5;
const TO = 2;

/**
 * A table whose total is ten thousand times that of the other tables of its account, or a ten-thousandth: its unit was
 * stated wrongly. “三公” and other small tables are not compared, because they have no total in common with the rest.
 */
export function tenThousandfold({ part, places, place }: Draft): FormProblem[] {
  if (part.kind !== 'budgetTables' && part.kind !== 'finalTables') return [];
  const totals = part.value.tables.flatMap((table, index): Total[] => {
    if (!COMPARED.includes(table.form)) return [];
    const found = largestTotal(table, index);
    return found ? [found] : [];
  });
  if (totals.length < 2) return [];
  const problems: FormProblem[] = [];
  for (const total of totals) {
    const others = totals.filter((other) => other !== total);
    const slipped = others.filter((other) => ratioIsFactor(total.amount, other.amount));
    // The odd one out: it slips against most of the others.
    if (slipped.length * 2 <= others.length && !(others.length === 1 && slipped.length === 1 && total === totals[1])) {
      continue;
    }
    const [other] = slipped;
    if (!other) continue;
    problems.push({
      rule: 'unit-is-plausible',
      place: places.get(total.pointer) ?? place,
      value: `${total.amount.text}${total.amount.unit}`,
      message: `“${total.name}”的总数是 ${total.amount.text}${total.amount.unit}，“${other.name}”是 ${other.amount.text}${other.amount.unit}，相差约一万倍。请核对两张表注明的单位。`,
    });
  }
  return problems;
}

const COMPARED = [
  ...['income-expenditure', 'income', 'expenditure', 'fiscal-income-expenditure', 'general-expenditure'],
  'general-basic',
];

function largestTotal(
  table: Extract<Draft['part'], { kind: 'budgetTables' }>['value']['tables'][number],
  index: number,
): Total | undefined {
  let largest: Total | undefined;
  table.parts.forEach((part, side) =>
    part.rows.forEach((row, at) => {
      if (row.role === undefined || !TOTALS.includes(row.role)) return;
      row.cells.forEach((text, column) => {
        const unit = part.columns[column]?.unit ?? table.unit;
        const key = part.columns[column]?.key;
        if (key === 'text' || key === 'count' || key === 'change-percent' || moneyDigits(text) === undefined) return;
        if (moneyProblem(text, unit) !== undefined) return;
        const amount = { text, unit };
        const pointer = `/tables/${index}/parts/${side}/rows/${at}/cells/${column}`;
        if (!largest || fenOf(amount) > fenOf(largest.amount)) largest = { name: table.name, pointer, amount };
      });
    }),
  );
  return largest;
}

function ratioIsFactor(one: Money, other: Money): boolean {
  const [small, large] = [fenOf(one), fenOf(other)].map(Math.abs).sort((a, b) => a - b) as [number, number];
  const ratio = small === 0 ? 0 : large / small / FACTOR;
  return ratio >= FROM && ratio <= TO;
}
