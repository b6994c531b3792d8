import type { ListName } from './choice-lists.ts';
import { bodyRow, fill, over, type PlanCell, type PlanRow } from './sheet-plan.ts';

/** A column behind the names of an indicator table. */
export type IndicatorField = { key: string; title: string; width: number; list?: ListName };
export type IndicatorValues = { level1: string; level2: string; name: string } & Readonly<
  Partial<Record<string, string | undefined>>
>;

/** The lists that the three levels are chosen from. */
export type LevelLists = { level1?: ListName; level2?: ListName; name?: ListName };
const TARGET_LEVELS: LevelLists = { level1: 'level1', level2: 'level2', name: 'names' };
const LEVELS = 3;
const BLANK_ROWS = 16;
/** Block label, 一级, 二级 and 三级指标. */
export const LEFT_WIDTHS: readonly number[] = [9, 13, 16, 28];

/** The columns of an empty form; of a filled one, those that its record has. */
export function fieldsOf(
  all: readonly (IndicatorField & { optional?: boolean })[],
  rows: readonly IndicatorValues[] | undefined,
): IndicatorField[] {
  return all.filter(({ key, optional }) =>
    rows === undefined ? !optional : rows.some((row) => row[key] !== undefined),
  );
}

/** 绩效指标 with its header, as wide as the sheet: the last column takes what is left. */
export function indicatorRows(
  fields: readonly IndicatorField[],
  width: number,
  rows: readonly IndicatorValues[] | undefined,
  levels: LevelLists = TARGET_LEVELS,
): PlanRow[] {
  const spare = width - 1 - LEVELS - fields.length;
  const last = fields.length - 1;
  const wide = (index: number, cell: PlanCell) => (index === last ? over(1 + spare, cell) : [cell]);
  const header: PlanRow = {
    look: 'header',
    cells: [
      ...['绩效指标', '一级指标', '二级指标', '三级指标'],
      ...fields.flatMap(({ title }, index) => wide(index, title)),
    ],
    height: 30,
  };
  const lines =
    rows ?? Array.from({ length: BLANK_ROWS }, (): IndicatorValues => ({ level1: '', level2: '', name: '' }));
  return [
    header,
    ...lines.map((line) =>
      bodyRow([
        '^',
        fill(line.level1, levels.level1),
        fill(line.level2, levels.level2),
        fill(line.name, levels.name),
        ...fields.flatMap(({ key, list }, index) => wide(index, fill(line[key] ?? '', list))),
      ]),
    ),
  ];
}
