import type { Form, FormReading } from '../form.ts';
import type { GridPart } from '../grid.ts';
import { findHeader } from '../find-header.ts';
import { labelKey } from '../label-table.ts';
import { cellStarts, partReader, type PartReader } from '../part-reader.ts';
import { identityLabels } from './identity-labels.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { isIndicatorHeader } from './read-indicators.ts';

/**
 * A form that reads several of its kind one below the other, as when a web page or a sheet joins them without a title
 * between: each from the row of its 项目名称, with the lines above it that are no table.
 */
export function splitByProject(form: Form): Form {
  return {
    ...form,
    read: (part) => {
      const readings = partsByProject(part).map((each) => form.read(each));
      return readings.reduce<FormReading>(
        (all, one) => ({ drafts: [...all.drafts, ...one.drafts], problems: [...all.problems, ...one.problems] }),
        { drafts: [], problems: [] },
      );
    },
  };
}

/** The part cut where a second 项目名称 begins after a table of indicators. */
export function partsByProject(part: GridPart): GridPart[] {
  const reader = partReader(part);
  const starts: number[] = [];
  let from = part.from;
  for (;;) {
    const header = findHeader(reader, indicatorColumns, isIndicatorHeader, from);
    const next = header && nextName(reader, header.bottom + 1);
    if (next === undefined) break;
    starts.push(beginning(reader, next));
    from = next + 1;
  }
  const bounds = [part.from, ...starts, part.until];
  return bounds.slice(0, -1).map((start, index) => ({ ...part, from: start, until: bounds[index + 1] ?? part.until }));
}

/** The next row whose first cell is 项目名称 with a name beside it. */
function nextName(reader: PartReader, from: number): number | undefined {
  for (let row = from; row < reader.part.until; row++) {
    const [first, second] = cellStarts(reader, row, reader.left).filter((column) => reader.text(row, column) !== '');
    if (first === undefined || second === undefined || reader.range(row, first).top < row) continue;
    if (labelKey(identityLabels, reader.text(row, first)) === 'objectName') return row;
  }
  return undefined;
}

/** The title, the year and other lines of one cell above a row. */
function beginning(reader: PartReader, row: number): number {
  let from = row;
  const isLine = (at: number) => cellStarts(reader, at).filter((column) => reader.text(at, column) !== '').length === 1;
  while (from - 1 > reader.part.from && isLine(from - 1) && !/[:：]/.test(lineOf(reader, from - 1))) from--;
  return from;
}

function lineOf(reader: PartReader, row: number): string {
  return cellStarts(reader, row)
    .map((column) => reader.text(row, column))
    .join('');
}
