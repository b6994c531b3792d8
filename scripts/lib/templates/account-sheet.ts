import { bodyRow, fill, over, titleRows, type PlanCell, type PlanRow, type SheetPlan } from './sheet-plan.ts';

/** An account table: header rows drawn with `<` and `^`, the labels that are printed already, and blank lines below. */
export type AccountTable = {
  title: string;
  header: readonly (readonly string[])[];
  printed?: readonly (readonly string[])[];
  blanks: number;
};

const UNIT = '单位：万元';
const LABEL_WIDTH = 32;

/** A table on a sheet of its own. `holder` is what the line above the table begins with. */
export function accountSheet(
  { title, header, printed = [], blanks }: AccountTable,
  no: number,
  mark: string,
  holder: string,
): SheetPlan {
  const width = header[0]?.length ?? 1;
  const number = String(no).padStart(2, '0');
  const left = Math.ceil(width / 2);
  const beside: PlanCell[] = [...over(left, holder), ...over(width - left, UNIT)];
  const rows: PlanRow[] = [
    { look: 'note', cells: over(width, `${mark}${number}表`) },
    ...titleRows(width, title, '    年度'),
    { look: 'note', cells: beside },
    ...header.map((cells): PlanRow => ({ look: 'header', cells })),
    ...printed.map((cells) => bodyRow(cells.map((text) => (text === '' ? fill() : text)))),
    ...Array.from({ length: blanks }, () => bodyRow(Array.from({ length: width }, () => fill()))),
  ];
  const last = header.at(-1) ?? [];
  const widths = last.map((text, column) => {
    const first = header[0]?.[column] ?? '';
    if (first === '科目编码') return 12;
    return first === '科目名称' || text === '项目' ? LABEL_WIDTH : 15;
  });
  return { name: `${mark}${number}表`, landscape: width > 5, widths, rows };
}
