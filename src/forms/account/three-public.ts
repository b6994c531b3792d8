import { absenceOfCell } from '../../model/absence.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import type { Place } from '../grid.ts';
import { columnKeyOf } from './column-key.ts';
import { rowRolesOf } from './row-role.ts';

/** A side as it is read, before its rows get their roles. */
export type ReadPart = {
  title?: string;
  columns: PrintedTable['parts'][number]['columns'];
  rows: { code?: string; label: string; cells: string[] }[];
  /** Where a cell or a row stands: `rows/3`, `rows/3/cells/2`. */
  places: Map<string, Place>;
  /** Whether rows of the print are columns here. */
  isTurned?: boolean;
};

const KINDS = ['total', 'abroad', 'vehicle', 'vehicle-purchase', 'vehicle-running', 'reception', 'running-cost'];
const STAGE = /预算数?$|决算数?$|执行数?$|支出数?$/;

/**
 * “三公” as one row for each of 预算数 and 决算数 and one column for each kind of cost, however it is printed: twelve
 * columns under 预算数 and 决算数, one row without a label, or a row for each kind.
 */
export function asThreePublicRows(part: ReadPart, isFinal: boolean): ReadPart {
  const [row] = part.rows;
  const groups = [...new Set(part.columns.map(({ group }) => group ?? ''))];
  const stages = groups.filter((group) => STAGE.test(group.split('／')[0] ?? ''));
  const isRepeated = stages.some(
    (stage, index) => index > 0 && keysUnder(part, stage).some((key) => keysUnder(part, stages[0] ?? '').includes(key)),
  );
  if (isRepeated && part.rows.length <= 1) return rowForEachStage(part, stagesOf(part));
  if (row && row.label === '' && part.rows.length === 1 && part.columns.some(({ key }) => key === 'abroad')) {
    const label = isFinal ? '决算数' : '预算数';
    return { ...part, rows: [{ ...row, label }] };
  }
  return isListOfKinds(part) ? turned(part) : part;
}

function keysUnder(part: ReadPart, group: string): string[] {
  return part.columns.filter((column) => (column.group ?? '') === group).map(({ key }) => key);
}

/** The first title above each column: 预算数 or 决算数. */
function stagesOf(part: ReadPart): string[] {
  return [...new Set(part.columns.map(({ group, title }) => (group ?? title).split('／')[0] ?? ''))];
}

function rowForEachStage(part: ReadPart, stages: readonly string[]): ReadPart {
  const places = new Map<string, Place>();
  const indexes = stages.map((stage) =>
    [...part.columns.keys()].filter((index) => {
      const { group, title } = part.columns[index]!;
      return ((group ?? title).split('／')[0] ?? '') === stage;
    }),
  );
  const columns = (indexes[0] ?? []).map((index) => {
    const { group, ...column } = part.columns[index]!;
    const rest = group?.split('／').slice(1).join('／');
    return rest ? { ...column, group: rest } : column;
  });
  const rows = stages.map((label, stage) => ({
    label,
    cells: columns.map((_, at) => {
      const from = indexes[stage]?.[at];
      const place = from === undefined ? undefined : part.places.get(`rows/0/cells/${from}`);
      if (place) places.set(`rows/${stage}/cells/${at}`, place);
      return from === undefined ? '' : (part.rows[0]?.cells[from] ?? '');
    }),
  }));
  return { ...part, columns, rows, places };
}

/** A table with a row for each kind of cost, whose columns all hold amounts. */
function isListOfKinds(part: ReadPart): boolean {
  const kinds = part.rows.map(({ label }) => columnKeyOf([label], { form: 'three-public', isFinal: false }));
  const hasOthers = part.columns.some(({ key }) => ['text', 'count', 'change', 'change-percent'].includes(key));
  return !hasOthers && ['abroad', 'reception'].every((kind) => kinds.includes(kind as (typeof kinds)[number]));
}

function turned(part: ReadPart): ReadPart {
  const places = new Map<string, Place>();
  const columns = part.rows.map(({ label, cells }) => {
    const key = columnKeyOf([label.replace(/^其中[:：]/, '')], { form: 'three-public', isFinal: false });
    // 一、“三公”经费支出 over its lines, with dashes: a title and no total.
    const isTitle = key === 'total' && cells.every((cell) => absenceOfCell(cell) !== undefined);
    if (isTitle) return { key: 'text' as const, title: label };
    return {
      key: key !== undefined && (KINDS.includes(key) || key === 'count') ? key : ('other' as const),
      title: label,
    };
  });
  const rows = part.columns.map(({ title }, row) => ({
    label: title,
    cells: part.rows.map(({ cells }, column) => {
      const place = part.places.get(`rows/${column}/cells/${row}`);
      if (place) places.set(`rows/${row}/cells/${column}`, place);
      return cells[row] ?? '';
    }),
  }));
  return { ...part, columns, rows, places, isTurned: true };
}

/** The part as the schema takes it, its rows with their roles. */
export function withRoles(part: ReadPart, form: PrintedTable['form'], sides: number): PrintedTable['parts'][number] {
  const roles = rowRolesOf(part.rows, form, sides);
  return {
    ...(part.title !== undefined && { title: part.title }),
    columns: part.columns,
    rows: part.rows.map((row, index) => ({
      ...(row.code !== undefined && { code: row.code }),
      label: row.label,
      ...(roles[index] !== undefined && { role: roles[index] }),
      cells: row.cells,
    })),
  };
}
