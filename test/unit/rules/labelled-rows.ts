import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../src/model/csv.ts';
import { readLevel2 } from '../../../src/model/indicator-frame.ts';

/** An indicator as a form prints it, with the rules that a reader says should speak of it. */
export type LabelledRow = { shown: string; row: Record<string, string>; expected: string[] };

const FOLDER = join(import.meta.dirname, '../../fixtures/labelled');
const FIELDS: Record<string, string> = {
  二级指标: 'level2',
  指标名称: 'name',
  指标性质: 'nature',
  指标值: 'target',
  计量单位: 'unit',
  实际完成值: 'actual',
  分值: 'weight',
  得分: 'score',
  偏差原因: 'deviation',
};

/**
 * The rows of a labelled file. An empty cell of the fixture is a column that the form lacks, （空） an empty cell of the
 * form; the last column holds the ids of the rules.
 */
export function labelledRows(file: string): LabelledRow[] {
  const rows: LabelledRow[] = [];
  let titles: readonly string[] = [];
  readCsv(readFileSync(join(FOLDER, file), 'utf8').trim(), (cells, line) => {
    if (line === 1) {
      titles = cells;
      return;
    }
    const printed = cells.slice(0, -1);
    const fields = printed.flatMap((cell, at): [string, string][] => {
      const field = FIELDS[titles[at] ?? ''];
      return field === undefined || cell === '' ? [] : [[field, cell === '（空）' ? '' : cell]];
    });
    const row = { id: 'a', level1: level1Of(cells[0] ?? ''), ...Object.fromEntries(fields) };
    const expected = (cells.at(-1) ?? '').split(' ').filter(Boolean).toSorted();
    rows.push({ shown: printed.filter((cell) => cell !== '').join(' '), row, expected });
  });
  return rows;
}

function level1Of(level2: string): string {
  const { key = '' } = readLevel2(level2);
  if (key === 'satisfaction') return '满意度指标';
  if (key.endsWith('-cost')) return '成本指标';
  return key.endsWith('-benefit') || key === 'sustainability' ? '效益指标' : '产出指标';
}
