import type { MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import { declaredUnit, unitInLabel } from '../declared-unit.ts';
import type { Header } from '../find-header.ts';
import { cellStarts, type PartReader } from '../part-reader.ts';
import type { FundsColumn } from './funds-columns.ts';
import { AMOUNTS, isAmount, type FundsLine } from './funds-line.ts';

/** The unit of the block's label, of its header, of the part, or of the amounts themselves. */
export function unitOfBlock(
  reader: PartReader,
  header: Header<FundsColumn>,
  lines: readonly FundsLine[],
  left: number,
): MoneyUnit | undefined {
  const labels: string[] = [];
  for (let row = header.top; row <= (lines.at(-1)?.row ?? header.bottom); row++) {
    for (const column of cellStarts(reader, row, 0, left - 1)) labels.push(reader.text(row, column));
  }
  const inHeader = [...header.columns].flatMap(([key, all]) => (isAmount(key) ? all.map(({ label }) => label) : []));
  const printed = new Set(inHeader.flatMap((label) => unitInLabel(label) ?? []));
  const amounts = lines.flatMap(({ row, cells }) =>
    AMOUNTS.flatMap((key) => (cells[key] ? [{ row, cell: cells[key] }] : [])),
  );
  const read = amounts.map(({ cell }) => readAmountCell(cell.text, undefined));
  const own = new Set(read.flatMap((cell) => (cell.kind === 'amount' && cell.ownUnit ? [cell.ownUnit] : [])));
  const bare = read.findIndex((cell) => cell.kind === 'unitless');
  if (printed.size > 1) {
    reader.say(
      'unit-is-declared',
      header.top,
      left,
      `表头印有 ${[...printed].join('、')} 几种单位，一张表只能用一种。请统一后再导入。`,
    );
    return undefined;
  }
  const unit =
    labels.flatMap((label) => unitInLabel(label) ?? [])[0] ?? [...printed][0] ?? declaredUnit(reader, header.top)?.unit;
  if (unit !== undefined) return unit;
  if (own.size === 1 && bare < 0) return [...own][0];
  const first = amounts[Math.max(0, bare)];
  if (bare >= 0 && first) {
    const other = [...labels, ...inHeader].find((label) => /百万元|百元/.test(label));
    reader.problems.push({
      rule: 'unit-is-declared',
      place: first.cell.place,
      value: first.cell.text,
      message: other
        ? `表头的单位印作“${other.replace(/\s+/g, '')}”，网站的金额只用元、千元、万元和亿元。请换算后改写表头再导入。`
        : `金额“${first.cell.text}”没有注明单位。请在表头注明“单位：元”或“单位：万元”后再导入。`,
    });
  }
  return undefined;
}

/** Says which amounts are broken prints, words, or in another unit than the form declares. */
export function checkAmounts(reader: PartReader, lines: readonly FundsLine[], unit: MoneyUnit): void {
  for (const { cells } of lines) {
    for (const key of AMOUNTS) {
      const cell = cells[key];
      if (!cell) continue;
      const read = readAmountCell(cell.text, unit);
      const say = (rule: 'number-is-readable' | 'value-is-clear' | 'unit-is-plausible', message: string) =>
        void reader.problems.push({ rule, place: cell.place, value: cell.text, message });
      if (read.kind === 'broken') say('number-is-readable', `${read.why}。请对照原件改正后再导入。`);
      if (read.kind === 'words') say('value-is-clear', `金额栏写的是“${cell.text}”，不是数。照原样保留，不参加计算。`);
      if (read.kind === 'amount' && read.ownUnit && read.ownUnit !== unit) {
        say(
          'unit-is-plausible',
          `表头的单位是${unit}，这一格印作“${cell.text}”。按格内的${read.ownUnit}理解，请核对。`,
        );
      }
    }
  }
}
