import { labelKey } from '../label-table.ts';
import { cellStarts, type PartReader, type PrintedText } from '../part-reader.ts';
import { isPeopleLabel } from '../people-label.ts';
import { fundsColumns } from './funds-columns.ts';
import { goalLabels, type GoalLabel } from './goal-labels.ts';
import { identityLabels } from './identity-labels.ts';

/** The goals of a form. Several lines under one label are one text. */
export type Goals = Partial<Record<GoalLabel, PrintedText>>;

/**
 * Reads 预期目标 and 实际完成情况 with what stands below them, and 年度总体目标 with what stands beside it. A label that heads
 * others (年度总体目标 | 预期目标 | 实际完成情况) has no text of its own.
 */
export function readGoals(reader: PartReader, from: number, until: number): Goals {
  const goals: Goals = {};
  for (let row = from; row < until; row++) {
    for (const column of cellStarts(reader, row)) {
      const key = goalKey(reader, row, column);
      if (key === undefined || (reader.range(row, column).top < row && row > from)) continue;
      reader.know(row, column);
      const text = besideOrBelow(reader, row, column, until);
      if (text === undefined) continue;
      const earlier = goals[key];
      goals[key] =
        earlier && earlier.text !== '' ? { text: `${earlier.text}\n${text.text}`, place: earlier.place } : text;
    }
  }
  return goals;
}

function goalKey(reader: PartReader, row: number, column: number): GoalLabel | undefined {
  return reader.isRead(row, column) ? undefined : labelKey(goalLabels, reader.text(row, column));
}

function besideOrBelow(reader: PartReader, row: number, column: number, until: number): PrintedText | undefined {
  const { right, left } = reader.range(row, column);
  const bottom = tallBottom(reader, row, column, until);
  const next = nextShown(reader, row, right + 1);
  const heads = next < reader.width && goalKey(reader, row, next) !== undefined;
  const isHeaded =
    column > 0 &&
    cellStarts(reader, row, 0, column - 1).some((at) => labelKey(goalLabels, reader.text(row, at)) !== undefined);
  // 年度总体目标 in a tall cell on the left, with labels to its right, only names the block.
  if (heads && bottom > row && !isHeaded) return undefined;
  if (heads || isHeaded || next >= reader.width || reader.isRead(row, next))
    return below(reader, bottom + 1, left, until);
  const beside = linesBeside(reader, row, bottom, next);
  if (beside.text !== '') return beside;
  const under =
    next < reader.width && reader.text(row, next) !== '' ? undefined : below(reader, bottom + 1, left, until);
  return under ?? beside;
}

/** The last row of a tall label; where merges were lost, of the rows below that leave its column blank. */
function tallBottom(reader: PartReader, row: number, column: number, until: number): number {
  let { bottom } = reader.range(row, column);
  if (!reader.isFlat || column > reader.left) return bottom;
  const isContinued = (at: number) =>
    reader.text(at, column) === '' && cellStarts(reader, at).some((start) => reader.text(at, start) !== '');
  while (bottom + 1 < until && isContinued(bottom + 1)) bottom++;
  return bottom;
}

function nextShown(reader: PartReader, row: number, column: number): number {
  if (!reader.isFlat) return column;
  for (let at = column; at < reader.width; at++) if (reader.text(row, at) !== '') return at;
  return column;
}

/** The texts in the rows that a tall label covers. */
function linesBeside(reader: PartReader, row: number, bottom: number, column: number): PrintedText {
  const lines: PrintedText[] = [];
  for (let at = row; at <= bottom; at = reader.range(at, column).bottom + 1) {
    for (const start of cellStarts(reader, at, column)) {
      if (reader.isRead(at, start) || reader.text(at, start) === '' || isLabel(reader, at, start)) continue;
      lines.push(reader.take(at, start));
    }
  }
  return { text: lines.map(({ text }) => text).join('\n'), place: lines[0]?.place ?? reader.place(row, column) };
}

function below(reader: PartReader, row: number, column: number, until: number): PrintedText | undefined {
  if (row >= until || reader.isRead(row, column) || isLabel(reader, row, column)) return undefined;
  return reader.take(row, column);
}

function isLabel(reader: PartReader, row: number, column: number): boolean {
  const text = reader.text(row, column);
  return (
    labelKey(goalLabels, text) !== undefined ||
    labelKey(identityLabels, text) !== undefined ||
    labelKey(fundsColumns, text) !== undefined ||
    isPeopleLabel(text)
  );
}
