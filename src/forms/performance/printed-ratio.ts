import { foldSigns } from '../../model/fold-signs.ts';
import type { PartReader, PrintedText } from '../part-reader.ts';
import type { FundsLine } from './funds-line.ts';
import type { IndicatorLine } from './read-indicators.ts';

const RATIO = /^(0\.\d+|1\.0+)$/;

/**
 * Warns where a share is printed as 0.95 in a place of percentages: an execution rate, or an actual value whose target
 * is in %. Both readings are possible (0.95 % and 95 %), so the print is kept and nothing is multiplied.
 */
export function reportRatios(reader: PartReader, lines: readonly IndicatorLine[], funds: readonly FundsLine[]): void {
  const shares = lines.flatMap(({ cells: { target, unit, actual } }) => {
    const isPercent = /%/.test(foldSigns(`${target?.text ?? ''}${unit?.text ?? ''}`));
    return isPercent && actual ? [actual] : [];
  });
  const rates = funds.flatMap(({ cells }) => (cells.rate ? [cells.rate] : []));
  for (const cell of [...rates, ...shares]) {
    if (RATIO.test(foldSigns(cell.text)))
      reader.problems.push({ rule: 'value-is-clear', place: cell.place, value: cell.text, message: messageOf(cell) });
  }
}

function messageOf({ text }: PrintedText): string {
  return `这里应是百分数，印作“${text}”，没有百分号：是 ${text}%，还是比值？照原样保留，请对照原件；若是比值，请改印为百分数。`;
}
