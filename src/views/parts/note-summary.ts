import type { Note } from '../shapes/table.ts';
import { noteKindTitle } from './notes.ts';
import { notDrawn } from './placed-notes.ts';

export const FINDINGS_TITLE = '数据提示与质量信号';

/** What was found in a record, in one line: how much, where on the page it stands, and what has no figure to stand at. */
export type NoteSummary = {
  title: string;
  intro: string;
  countText: string;
  places: readonly { label: string; href: string; count: number }[];
  rest: readonly Note[];
};

/** The summary of a record's notes, or nothing where there are none. `places` are the parts of the page. */
export function noteSummary(
  all: readonly Note[],
  places: readonly { label: string; href: string; notes: readonly Note[] }[],
): NoteSummary | undefined {
  if (all.length === 0) return undefined;
  return {
    title: FINDINGS_TITLE,
    intro: '印出的数照原样保留，不作更正。提示和信号是请读者留意的地方，不是结论。',
    countText: noteCountText(all),
    places: places
      .filter(({ notes }) => notes.length > 0)
      .map(({ label, href, notes }) => ({ label, href, count: notes.length })),
    rest: notDrawn(
      all,
      places.flatMap(({ notes }) => notes),
    ),
  };
}

/** 数据提示 2 条、质量信号 3 条. */
function noteCountText(notes: readonly Note[]): string {
  const signals = notes.filter(({ severity }) => severity === 'info').length;
  return [
    ...(notes.length > signals ? [`${noteKindTitle.warning} ${notes.length - signals} 条`] : []),
    ...(signals > 0 ? [`${noteKindTitle.info} ${signals} 条`] : []),
  ].join('、');
}
