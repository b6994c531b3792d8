import type { Draft } from '../../../../src/forms/form.ts';
import { placeOf, type Grid } from '../../../../src/forms/grid.ts';
import { yearsIn } from '../../../../src/forms/printed-year.ts';
import { bookIssue, type BookIssue } from '../import-issue.ts';

/** A title that says of what year the forms behind it are: 2024年度部门决算公开表. */
const TITLE = /(预算|决算|绩效|自评|评价|公开|报表)/;
const LONGEST = 40;

/**
 * Drafts of a workbook whose forms print no year, with the one that its cover prints; said as info with the cell. A
 * workbook with several covers of different years stays as it is.
 */
export function withCoverYear(
  drafts: readonly Draft[],
  covers: readonly Grid[],
): { drafts: Draft[]; issues: BookIssue[] } {
  if (drafts.length === 0 || drafts.some(({ belongs }) => belongs.fiscalYear !== undefined)) {
    return { drafts: [...drafts], issues: [] };
  }
  const printed = covers.flatMap((grid) =>
    grid.rows.flatMap((cells, row) =>
      cells.flatMap(({ text }, column) => {
        const isTitle = text.length <= LONGEST && TITLE.test(text);
        return isTitle ? yearsIn(text).map((year) => ({ year, text, place: placeOf(grid, row, column) })) : [];
      }),
    ),
  );
  const [first] = printed;
  if (first === undefined || printed.some(({ year }) => year !== first.year))
    return { drafts: [...drafts], issues: [] };
  const message = `表上没有印年度，按封面上的“${first.text}”理解为 ${first.year} 年度。请核对。`;
  return {
    drafts: drafts.map((draft) => ({ ...draft, belongs: { ...draft.belongs, fiscalYear: first.year } })),
    issues: [bookIssue('layout-understood', first.place, first.text, message)],
  };
}
