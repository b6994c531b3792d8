import type { Draft, Form, FormProblem } from '../../../src/forms/form.ts';
import { foldLabel } from '../../../src/forms/fold-label.ts';
import { placeOf, shownText, type GridPart, type Place } from '../../../src/forms/grid.ts';

/**
 * A form of few labels, so that tests of the intake do not hang on the layouts of official forms: 项目名称, 项目编码,
 * 主管部门 and 总分 with their values to the right, and rows of indicators below 三级指标.
 */
export const sampleForm: Form = {
  id: 'sample-self-evaluation',
  title: '项目支出绩效自评表（样例）',
  basis: '样例',
  recognise: (part) => (cellOf(part, '项目名称') && cellOf(part, '三级指标') ? 0.9 : 0),
  read: (part) => {
    const problems: FormProblem[] = [];
    const places = new Map<string, Place>();
    const beside = (label: string) => {
      const cell = cellOf(part, label);
      return cell ? shownText(part.grid, cell.row, cell.column + 1) : undefined;
    };
    const [code, ...name] = (beside('主管部门') ?? '').split('-');
    const header = cellOf(part, '三级指标')!;
    const rows = [];
    for (let row = header.row + 1; row < part.until; row += 1) {
      const text = (column: number) => shownText(part.grid, row, column);
      if (text(0) === '总分' || text(2) === '') continue;
      const pointer = `/rows/${rows.length}`;
      const fields = ['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score'];
      for (const [column, field] of fields.entries())
        places.set(`${pointer}/${field}`, placeOf(part.grid, row, column));
      places.set(pointer, placeOf(part.grid, row, 2));
      rows.push({
        id: `row-${rows.length + 1}`,
        ...Object.fromEntries(fields.map((field, column) => [field, text(column)])),
      });
    }
    const total = cellOf(part, '总分');
    if (total) places.set('/totalScore', placeOf(part.grid, total.row, total.column + 6));
    const year = /(20\d\d)\s*年/.exec(
      part.grid.rows
        .slice(part.from, part.until)
        .flatMap((cells) => cells.map(({ text }) => text))
        .join(' '),
    )?.[1];
    const draft: Draft = {
      form: 'sample-self-evaluation',
      place: placeOf(part.grid, part.from, 0),
      belongs: {
        ...(name.length > 0 ? { agencyCode: code!, agencyName: name.join('-') } : code ? { agencyName: code } : {}),
        ...(beside('项目名称') && { objectName: beside('项目名称')! }),
        ...(beside('项目编码') && { objectCode: beside('项目编码')! }),
        ...(year && { fiscalYear: Number(year) }),
      },
      part: {
        kind: 'evaluation',
        value: {
          kind: 'self',
          title: shownText(part.grid, part.from, 0),
          rows: rows as never,
          ...(total && { totalScore: shownText(part.grid, total.row, total.column + 6) }),
        },
      },
      places,
    };
    if (cellOf(part, '联系电话')) {
      const { row, column } = cellOf(part, '联系电话')!;
      problems.push({
        rule: 'label-of-person-left-out',
        place: placeOf(part.grid, row, column),
        value: '联系电话',
        message: '“联系电话”没有导入。',
      });
    }
    return { drafts: [draft], problems };
  },
};

function cellOf({ grid, from, until }: GridPart, label: string): { row: number; column: number } | undefined {
  for (let row = from; row < until; row += 1) {
    const column = (grid.rows[row] ?? []).findIndex(({ text }) => foldLabel(text) === label);
    if (column >= 0) return { row, column };
  }
  return undefined;
}
