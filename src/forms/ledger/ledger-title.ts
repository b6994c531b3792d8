import type { PartReader, PrintedText } from '../part-reader.ts';
import { yearsIn } from '../printed-year.ts';

/** The words above a ledger, with its sheet's name: title, year, whose it is. */
export type LedgerTitle = { title?: PrintedText; year?: number; words: string };

/** Reads the rows above `header`. The first text that names the ledger is its title; short texts there are read. */
export function ledgerTitle(reader: PartReader, header: number, names: RegExp): LedgerTitle {
  const found: LedgerTitle = { words: '' };
  for (let row = reader.part.from; row < header; row += 1) {
    for (let column = 0; column < reader.width; column += 1) {
      const range = reader.range(row, column);
      const text = range.left === column && range.top === row ? reader.text(row, column).trim() : '';
      if (text === '') continue;
      found.words += text;
      const [year] = yearsIn(text);
      if (year !== undefined) found.year ??= year;
      if (names.test(text.replace(/\s/g, '')) && found.title === undefined && text.length <= 60) {
        found.title = reader.take(row, column);
      }
      if (
        /^[(（]?\d{4}\s*年度?[)）]?$|(^|[\s(（])(金额|计量|填报|填表|编制|报送|制表|公开)?单位[:：]|^(编制|填报|公开|统计)(日期|时间)[:：]|^附件?\d*[:：]?$/.test(
          text,
        )
      ) {
        reader.know(row, column);
      }
    }
  }
  const sheet = reader.part.grid.sheet;
  found.words += sheet;
  const [year] = yearsIn(sheet);
  if (year !== undefined) found.year ??= year;
  if (found.title === undefined && names.test(sheet)) {
    found.title = { text: sheet, place: reader.place(header, 0) };
  }
  return found;
}

/** Says that a ledger without a column of objects is filed under its departments as a whole. */
export function sayWholeDepartments(reader: PartReader, header: number, hasObjects: boolean): void {
  if (hasObjects) return;
  const message = '台账没有“项目名称”一列，各行按该单位的部门整体支出归档。如果是某个项目的，请补上项目名称。';
  reader.say('layout-understood', header, 0, message);
}
