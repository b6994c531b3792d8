import type { GridPart } from '../grid.ts';
import { partReader } from '../part-reader.ts';
import { findTableHeader, textsOf } from './table-header.ts';
import { tableTitleIn } from './title-zone.ts';

/** The tables that stand below each other in a part, each from its title on. */
export function tableParts(part: GridPart): GridPart[] {
  const reader = partReader(part);
  const header = findTableHeader(reader, { form: undefined, isFinal: false });
  if (header === undefined) return [part];
  for (let row = header.until; row < part.until - 1; row += 1) {
    const isTitle = textsOf(reader, row).some(({ text }) => tableTitleIn(text) !== undefined);
    if (!isTitle) continue;
    const rest = { ...part, from: row };
    if (findTableHeader(partReader(rest), { form: undefined, isFinal: false }) === undefined) continue;
    return [{ ...part, until: row }, ...tableParts(rest)];
  }
  return [part];
}
