import { basicSums } from '../accounts/account-sums.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { Funds } from '../../schemas/funds-row.ts';
import { figuresPrintedTwice } from '../accounts/figures-printed-twice.ts';
import { figuresOfText } from '../accounts/figures-of-text.ts';
import { bareName, fundsColumns } from '../evaluations/funds-rows-sum.ts';
import { exactAmount, inYuan, isUnitSlip, readMoneyCell, shownAmount, type Printed } from '../printed-amount.ts';
import type { Finding, Rule } from '../rule.ts';
import { amountOf, totalsOf } from './statement-parts-sum.ts';
import { accountsOf, fundsOf, type Location } from '../walk-records.ts';
import { addFen, fenOf, formatFen } from '../../model/money.ts';

/** Two prints of one figure ten thousand times apart: 万元 printed as 元, or the other way round. */
export const unitInDoubt: Rule = {
  id: 'unit-in-doubt',
  severity: 'warning',
  title: '同一个数的两处印法没有相差一万倍（元与万元、万元与亿元）',
  source: '预决算公开表式：金额印有单位；同一份文件里的同一笔钱应当相同',
  falsePositives: '两个数本不是同一个数而恰好相差一万倍左右时会误报。',
  *check(archive) {
    for (const { one, other, ...place } of pairs(archive)) {
      if (!isUnitSlip(one.amount, other.amount)) continue;
      const value = shownAmount(one.amount);
      const message = `${one.name}印作 ${value}，${other.name}为 ${other.shown ?? shownAmount(other.amount)}，相差约一万倍，单位或数字可能印错。`;
      const finding: Finding = { ...place, value, message };
      yield finding;
    }
  },
};

/** A figure by name. `shown` where it was computed. */
type Named = { name: string; amount: Printed; shown?: string };
type Pair = Location & { one: Named; other: Named };

function* pairs(archive: Archive): Generator<Pair> {
  yield* pairsOfFunds(archive);
  yield* pairsOfBudgetStage(archive);
  yield* pairsOfStatements(archive);
  yield* pairsOfAccounts(archive);
}

/** 资金总额 against the sum of its parts, and against each 其中. */
function* pairsOfFunds(archive: Archive): Generator<Pair> {
  for (const { collection, key, path, funds } of fundsOf(archive)) {
    const index = funds.rows.findIndex(({ role }) => role === 'total');
    for (const column of Object.keys(fundsColumns) as (keyof typeof fundsColumns)[]) {
      const whole = readMoneyCell(funds.rows[index]?.[column], funds.unit);
      const parts = funds.rows
        .filter(({ role }) => role === 'addend')
        .map((row) => readMoneyCell(row[column], funds.unit))
        .flatMap((cell) => (cell.kind === 'amount' ? [cell.amount] : []));
      if (whole.kind !== 'amount' || parts.length === 0) continue;
      const one = { name: `${bareName(funds.rows[index])}的${fundsColumns[column]}`, amount: whole.amount };
      const other = { name: '各项相加', ...sumOf(parts) };
      yield { collection, key, path: [...path, 'rows', index, column], one, other };
    }
  }
}

/** The budget of the object against the money block of its evaluations and monitorings. */
function* pairsOfBudgetStage(archive: Archive): Generator<Pair> {
  for (const { collection, key, path, funds } of fundsOf(archive)) {
    const budget = collection === 'dossiers' ? archive.dossiers.get(key)?.budget : undefined;
    const isYear = path[0] === 'evaluations';
    const stated = {
      initial: exactAmount(budget?.approved),
      adjusted: exactAmount(budget?.adjusted ?? budget?.approved),
      arrived: undefined,
      executed: isYear ? exactAmount(budget?.executed) : undefined,
    };
    for (const [column, title] of Object.entries(fundsColumns) as [keyof typeof fundsColumns, string][]) {
      const printed = totalCell(funds, column);
      const amount = stated[column];
      if (printed === undefined || amount === undefined) continue;
      const one = { name: `${bareName(funds.rows[printed.index])}的${title}`, amount: printed.amount };
      yield {
        collection,
        key,
        path: [...path, 'rows', printed.index, column],
        one,
        other: { name: '预算阶段', amount },
      };
    }
  }
}

function totalCell(funds: Funds, column: keyof typeof fundsColumns): { index: number; amount: Printed } | undefined {
  const index = funds.rows.findIndex(({ role }) => role === 'total');
  const cell = readMoneyCell(funds.rows[index]?.[column], funds.unit);
  return cell.kind === 'amount' ? { index, amount: cell.amount } : undefined;
}

function* pairsOfStatements(archive: Archive): Generator<Pair> {
  for (const { key, statement, parts } of totalsOf(archive)) {
    const whole = amountOf(statement);
    const amounts = parts.flatMap((part) => amountOf(part) ?? []);
    if (whole === undefined || amounts.length === 0) continue;
    const one = { name: `“${statement.measure}”`, amount: whole };
    yield { collection: 'statements', key, path: ['value'], one, other: { name: '分项相加', ...sumOf(amounts) } };
  }
}

function* pairsOfAccounts(archive: Archive): Generator<Pair> {
  for (const { collection, key, account } of accountsOf(archive)) {
    const tables = new Set<string>();
    for (const { first, others } of figuresPrintedTwice(account)) {
      const [other] = others;
      // One wrong unit makes all figures of a table differ; the first of them is enough.
      const pair = `${first.path[1]} ${other?.path[1]}`;
      if (tables.has(pair)) continue;
      if (first.cell.kind !== 'amount' || other?.cell.kind !== 'amount') continue;
      if (isUnitSlip(first.cell.amount, other.cell.amount)) tables.add(pair);
      const one = { name: first.name, amount: first.cell.amount };
      yield { collection, key, path: first.path, one, other: { name: other.name, amount: other.cell.amount } };
    }
    for (const { whole, parts } of basicSums(account)) {
      const amounts = parts.flatMap(({ located: { cell } }) => (cell.kind === 'amount' ? [cell.amount] : []));
      if (whole.cell.kind !== 'amount' || amounts.length < parts.length) continue;
      const other = { name: '人员经费与公用经费相加', ...sumOf(amounts) };
      yield { collection, key, path: whole.path, one: { name: whole.name, amount: whole.cell.amount }, other };
    }
    for (const { path, name, amount, cell } of figuresOfText(account, collection)) {
      if (cell.cell.kind !== 'amount') continue;
      yield { collection, key, path, one: { name, amount }, other: { name: cell.name, amount: cell.cell.amount } };
    }
  }
}

function sumOf(amounts: readonly Printed[]): Omit<Named, 'name'> {
  const fen = addFen(amounts.map(fenOf));
  return { amount: inYuan(fen), shown: formatFen(fen, amounts[0]?.unit ?? '元') };
}
