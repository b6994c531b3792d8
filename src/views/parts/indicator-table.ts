import { absenceOfCell, absenceTitle } from '../../model/absence.ts';
import { meets, readTargetValue } from '../../model/target-value.ts';
import type { EvaluatedRow, MonitoredRow, TargetRow } from '../../schemas/indicator-row.ts';
import type { Cell, Column, Note, Row } from '../shapes/table.ts';
import type { NotesAt } from './notes.ts';
import { notDrawn, notesInRow } from './placed-notes.ts';

type AnyRow = TargetRow & Partial<EvaluatedRow> & Partial<MonitoredRow>;

/** Columns of indicator forms in printed order; a column is shown where the form has it. */
const COLUMNS = [
  ['target', '指标值', 'text'],
  ['actual', '实际完成值', 'text'],
  ['expected', '全年预计', 'text'],
  ['weight', '分值', 'number'],
  ['score', '得分', 'number'],
  ['deviation', '偏差原因及改进措施', 'text'],
  ['likelihood', '完成目标可能性', 'text'],
  ['evidence', '佐证', 'text'],
  ['basis', '依据', 'text'],
] as const;

/** Whether the printed actual reaches the printed target: told by comparison, or not to be told. */
export type Attainment = 'met' | 'missed' | 'unknown';

/** Compares the prints of a row, 推算. */
export function attainmentOf(row: AnyRow): Attainment {
  if (row.target === undefined || row.actual === undefined) return 'unknown';
  const printed = {
    ...(row.nature === undefined ? {} : { nature: row.nature }),
    ...(row.unit === undefined ? {} : { unit: row.unit }),
  };
  const met = meets(
    readTargetValue(row.target, printed),
    readTargetValue(row.actual, row.unit === undefined ? {} : { unit: row.unit }),
  );
  return met === undefined ? 'unknown' : met ? 'met' : 'missed';
}

const ATTAINMENT_TEXT: Record<Attainment, string> = { met: '达到', missed: '未达到', unknown: '不能判断' };

/**
 * Columns and rows of an indicator form, with a computed column where target and actual are both printed. Every note of
 * the form stands at its cell, else at its row, else at the table.
 */
export function indicatorTable(
  rows: readonly AnyRow[],
  anchor: string,
  notesAt: NotesAt,
  /** Forms of a running year are not judged by the target of the whole. */
  isWholeYear = true,
): { columns: Column[]; rows: Row[]; rowTitle: string; notes: Note[] } {
  const present = COLUMNS.filter(([key]) => rows.some((row) => row[key] !== undefined));
  const isJudged = isWholeYear && rows.some((row) => row.actual !== undefined && row.target !== undefined);
  const drawn = rows.map((row, index): Row => {
    const notes = (...keys: string[]) => keys.flatMap((key) => notesAt(index, key));
    const cells: Cell[] = [
      { text: levelText(row), kind: 'text', notes: notes('level1', 'level2') },
      ...present.map(([key]) =>
        key === 'target'
          ? { ...printedCell(targetText(row)), notes: notes('target', 'nature', 'unit') }
          : { ...printedCell(row[key] ?? ''), notes: notes(key) },
      ),
      ...(isJudged ? [{ text: isBlank(row) ? '' : ATTAINMENT_TEXT[attainmentOf(row)], kind: 'text' as const }] : []),
    ];
    return {
      id: `${anchor}-${row.id}`,
      header: row.name || '（未填）',
      cells,
      notes: notDrawn(notesAt(index), notesInRow({ cells })),
    };
  });
  return {
    rowTitle: '三级指标',
    columns: [
      { key: 'level', title: '一级／二级指标' },
      ...present.map(([key, title, kind]) => ({ key, title, numeric: kind === 'number' })),
      ...(isJudged ? [{ key: 'attainment', title: '是否达到（推算）' }] : []),
    ],
    rows: drawn,
    notes: notDrawn(notesAt(), drawn.flatMap(notesInRow)),
  };
}

/** 指标性质, 指标值 and 度量单位 where the form prints them in columns of their own, together as one reads them. */
export function targetText(row: AnyRow): string {
  const nature = row.nature && !/定性/.test(row.nature) ? row.nature : '';
  return `${nature}${row.target ?? ''}${row.target ? (row.unit ?? '') : ''}`;
}

function levelText(row: AnyRow): string {
  return [row.level1, row.level2]
    .map((text) => text.replace(/\s/g, ''))
    .filter(Boolean)
    .join('／');
}

function isBlank(row: AnyRow): boolean {
  return row.name === '' && (row.target ?? '') === '';
}

function printedCell(text: string): Cell {
  const absence = absenceOfCell(text);
  return absence ? { text, kind: 'absent', title: absenceTitle[absence] } : { text, kind: 'text' };
}
