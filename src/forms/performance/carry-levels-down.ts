import type { PartReader } from '../part-reader.ts';
import type { IndicatorLine } from './read-indicators.ts';

/** Fills level names that a lost merge left blank, and says so once. */
export function carryLevelsDown(reader: PartReader, lines: readonly IndicatorLine[]): void {
  let [level1, level2] = ['', ''];
  let filled: IndicatorLine | undefined;
  for (const line of lines) {
    const { cells } = line;
    const startsLevel = cells.level1.text !== '';
    const isBareRow = cells.name.text === '' && cells.level2.text === '';
    if (!startsLevel && level1 !== '' && !isBareRow) {
      cells.level1 = { ...cells.level1, text: level1 };
      filled ??= line;
    }
    if (cells.level2.text === '' && !startsLevel && level2 !== '' && !isBareRow) {
      cells.level2 = { ...cells.level2, text: level2 };
      filled ??= line;
    } else if (startsLevel || cells.level2.text !== '') level2 = cells.level2.text;
    if (startsLevel) level1 = cells.level1.text;
  }
  if (filled) {
    reader.say(
      'layout-understood',
      filled.row,
      reader.left,
      '一级、二级指标的空格按上面一行的名称理解（合并单元格在文件里已拆开）。',
      filled.cells.name.text,
    );
  }
}
