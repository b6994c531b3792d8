import { compareDecimal, type DecimalText } from '../../model/decimal.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { Statement } from '../../schemas/statement.ts';
import { quantityDigits } from '../../model/quantity.ts';
import { pointsGap, sumPoints } from '../points.ts';
import { exactAmount, formatGap, inYuan, isUnitSlip, shownAmount, sumGap, type Printed } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { isSeenWhole, regionOfKey } from '../walk-records.ts';

export const statementPartsSum: Rule = {
  id: 'statement-parts-sum',
  severity: 'warning',
  title: '地区数据的合计等于各分项之和（四舍五入误差除外）',
  source: '本站数据规则：印出的数与计算的数并列，差额在 n 项 × 末位半个单位之内为四舍五入差异',
  falsePositives: '分项没有录全时会误报；只看到部分原文的，只报分项之和超出合计。',
  *check(archive) {
    for (const { key, statement, parts } of totalsOf(archive)) {
      const isWhole = [statement, ...parts].every(({ citation }) => isSeenWhole(archive, citation));
      const problem = moneyProblem(statement, parts, isWhole) ?? countProblem(statement, parts, isWhole);
      if (!problem) continue;
      const message = `“${statement.measure}”印作 ${problem.printed}，${parts.length} 个分项相加为 ${problem.sum}${problem.gap}。`;
      yield { collection: 'statements', key, path: ['value'], value: problem.printed, message };
    }
  },
};

/** Every statement that others are addends of. */
export function* totalsOf(archive: Archive): Generator<{ key: string; statement: Statement; parts: Statement[] }> {
  const parts = new Map<string, Statement[]>();
  for (const [key, statement] of archive.statements) {
    if (statement.partOf?.role !== 'addend') continue;
    const total = `${regionOfKey(key)}/${statement.partOf.statement}`;
    parts.set(total, [...(parts.get(total) ?? []), statement]);
  }
  for (const [key, addends] of parts) {
    const statement = archive.statements.get(key);
    if (statement) yield { key, statement, parts: addends };
  }
}

/** The exact amount that a statement prints. */
export function amountOf({ value }: Statement): Printed | undefined {
  return value.kind === 'money' ? exactAmount(value.money) : undefined;
}

type Problem = { printed: string; sum: string; gap: string };

function moneyProblem(statement: Statement, parts: Statement[], isWhole: boolean): Problem | undefined {
  const whole = amountOf(statement);
  const amounts = parts.map(amountOf);
  if (whole === undefined || amounts.includes(undefined)) return undefined;
  const cells = amounts.flatMap((amount) => (amount ? [{ cell: { kind: 'amount' as const, amount } }] : []));
  const gap = sumGap(whole, cells, isWhole);
  if (gap === undefined || isUnitSlip(whole, inYuan(gap.computedFen))) return undefined;
  const { unit } = whole;
  return {
    printed: shownAmount(whole),
    sum: formatGap(gap.computedFen, unit),
    gap: `，差 ${formatGap(gap.differenceFen, unit)}`,
  };
}

function countProblem(statement: Statement, parts: Statement[], isWhole: boolean): Problem | undefined {
  const whole = countOf(statement);
  const counts = parts.map(countOf);
  if (whole === undefined || counts.some((count) => count?.unit !== whole.unit)) return undefined;
  const digits = counts.flatMap((count) => (count ? [count.digits] : []));
  const sum = sumPoints(digits);
  if (pointsGap(whole.digits, digits) === undefined) return undefined;
  if (!isWhole && compareDecimal(sum, whole.digits) < 0) return undefined;
  return { printed: `${whole.digits}${whole.unit}`, sum: `${sum}${whole.unit}`, gap: '' };
}

function countOf({ value }: Statement): { digits: DecimalText; unit: string } | undefined {
  if (value.kind !== 'quantity' || (value.quantity.precision ?? 'exact') !== 'exact') return undefined;
  const digits = quantityDigits(value.quantity.text);
  return digits === undefined ? undefined : { digits, unit: value.quantity.unit };
}
