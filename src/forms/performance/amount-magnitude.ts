import { fenOf, formatMoney, type Money, type MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import type { PartReader, PrintedText } from '../part-reader.ts';
import type { FundsLine } from './funds-line.ts';

/** 10 亿元, in fen: more than a project of a county is given, unless 元 were printed under 万元. */
const LARGE_FEN = 10 ** 11;
/** 1,000 元, in fen: less than a project is given, unless 万元 were printed under 元. */
const SMALL_FEN = 10 ** 5;
/** How far from exactly ten thousand two amounts may be whose units were mixed up. */
const TOLERANCE = 0.02;

/**
 * Warns where amounts look ten thousand times off: two of them differ by that factor, or the total is implausibly
 * large in 万元 or small in 元. Both readings are told; the print is kept.
 */
export function checkMagnitudes(reader: PartReader, lines: readonly FundsLine[], unit: MoneyUnit): void {
  const amounts = lines.flatMap(({ cells }) =>
    [cells.initial, cells.adjusted, cells.executed].flatMap((cell) => amountOf(cell, unit)),
  );
  for (const [index, one] of amounts.entries()) {
    const other = amounts.slice(index + 1).find((later) => isTenThousandfold(one.money, later.money));
    if (other) return warn(reader, other.cell, other.money, `与“${one.cell.text}”相差一万倍`);
  }
  const total = lines.find(({ role }) => role === 'total');
  const [first] = [total?.cells.adjusted, total?.cells.initial, total?.cells.executed].flatMap((cell) =>
    amountOf(cell, unit),
  );
  if (first === undefined) return;
  const fen = Math.abs(fenOf(first.money));
  if (first.money.unit === '万元' && fen >= LARGE_FEN) warn(reader, first.cell, first.money, '数额很大');
  if (first.money.unit === '元' && fen > 0 && fen < SMALL_FEN) warn(reader, first.cell, first.money, '数额很小');
}

/** Whether one amount is the other in a unit that was taken for another. */
export function isTenThousandfold(one: Money, other: Money): boolean {
  const [low = 0, high = 0] = [Math.abs(fenOf(one)), Math.abs(fenOf(other))].sort((a, b) => a - b);
  return low > 0 && Math.abs(high / (low * 10_000) - 1) <= TOLERANCE;
}

function amountOf(cell: PrintedText | undefined, unit: MoneyUnit): { cell: PrintedText; money: Money }[] {
  const read = cell && readAmountCell(cell.text, unit);
  return cell && read?.kind === 'amount' ? [{ cell, money: read.money }] : [];
}

function warn(reader: PartReader, cell: PrintedText, money: Money, why: string): void {
  const others: MoneyUnit[] = money.unit === '元' ? ['元', '万元'] : ['万元', '元'];
  const readings = others.map((unit) => formatMoney({ ...money, unit }));
  reader.problems.push({
    rule: 'unit-is-plausible',
    place: cell.place,
    value: cell.text,
    message: `${why}，单位可能不对：是${readings.join('，还是')}？现按表头的${money.unit}保留，请对照原件。`,
  });
}
