import { DOCUMENT_TEXT, type GridPart } from '../grid.ts';
import type { Draft } from '../form.ts';
import { headerNearTop } from '../ledger/header-near-top.ts';
import { partReader, type PartReader } from '../part-reader.ts';
import { evaluatedRows } from '../performance/evaluation-draft.ts';
import { indicatorColumns } from '../performance/indicator-columns.ts';
import { readIndicators } from '../performance/read-indicators.ts';
import type { RecordPlaces } from '../record-places.ts';

type ReportValue = Extract<Draft['part'], { kind: 'report' }>['value'];

/** The first table beside the text that scores indicators. */
export function scoreTable(reader: PartReader, part: GridPart, places: RecordPlaces): Pick<ReportValue, 'rows'> {
  for (const grid of part.beside ?? []) {
    if (grid.sheet === DOCUMENT_TEXT) continue;
    const table = partReader({ grid, from: 0, until: grid.rows.length });
    const header = headerNearTop(table, indicatorColumns, (found) => found.has('score') && found.has('name'));
    const read = header && readIndicators(table);
    if (!read || read.lines.length === 0) continue;
    const rows = evaluatedRows({ reader: table }, read.lines, places);
    reader.problems.push(...table.problems);
    return { rows };
  }
  return {};
}
