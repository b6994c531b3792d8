import type { Draft } from '../form.ts';
import type { GridPart } from '../grid.ts';
import type { PartReader } from '../part-reader.ts';
import type { RecordPlaces } from '../record-places.ts';
import { numberedItems } from './numbered-items.ts';
import { PROBLEM_KIND_METHOD, problemKindOf } from './problem-kind.ts';
import type { Chapter } from './report-chapters.ts';
import { sectionText } from './section-text.ts';

type ReportValue = Extract<Draft['part'], { kind: 'report' }>['value'];

/** Chapters as sections, problems and advice, with their places. */
export function chapterFields(
  reader: PartReader,
  part: GridPart,
  chapters: readonly Chapter[],
  places: RecordPlaces,
): Pick<ReportValue, 'sections' | 'problems' | 'advice'> {
  const sections: ReportValue['sections'] = [];
  const problems: ReportValue['problems'] = [];
  const advice: ReportValue['advice'] = [];
  for (const chapter of chapters) {
    const { items, lead } =
      chapter.purpose === 'text' ? { items: [], lead: chapter.paragraphs } : numberedItems(chapter.paragraphs);
    const said = lead.filter(({ text, row }) => {
      const leadsIn = chapter.purpose !== 'text' && /[:：]$/.test(text);
      if (leadsIn) reader.say('layout-understood', row, 0, '这一段引出下面的条目，没有导入。', text.slice(0, 40));
      return !leadsIn;
    });
    const text = sectionText(reader, part, said);
    if (text !== '') {
      places.set(`/sections/${sections.length}`, reader.place(chapter.row, 0));
      sections.push({ title: chapter.title, text });
    }
    for (const item of items) {
      const rows = chapter.purpose === 'problems' ? problems : advice;
      const name = chapter.purpose === 'problems' ? 'problems' : 'advice';
      places.set(`/${name}/${rows.length}`, reader.place(item.row, 0));
      const no = rows.length + 1;
      if (chapter.purpose === 'problems') problems.push({ no, kind: problemKindOf(item.text), text: item.text });
      else advice.push({ no, text: item.text });
    }
    sayNoItems(reader, chapter, items.length);
    if (chapter.purpose !== 'text') sayTablesLeftOut(reader, chapter);
  }
  if (problems.length > 0) {
    reader.say(
      'layout-understood',
      rowOf(chapters, 'problems'),
      0,
      PROBLEM_KIND_METHOD,
      `存在问题 ${problems.length} 条`,
    );
  }
  return { sections, problems, advice };
}

function rowOf(chapters: readonly Chapter[], purpose: Chapter['purpose']): number {
  return chapters.find((chapter) => chapter.purpose === purpose)?.row ?? 0;
}

/** A chapter of problems and advice in one, without parts, stays text, and is said. */
function sayNoItems(reader: PartReader, { title, row, purpose }: Chapter, count: number): void {
  if (purpose === 'text' && /问题/.test(title) && /建议|措施/.test(title)) {
    reader.say('value-is-clear', row, 0, `“${title}”一章没有把问题和建议分开写，按正文导入，没有编成问题和建议。`);
  } else if (purpose !== 'text' && count === 0) {
    reader.say('layout-understood', row, 0, `“${title}”一章没有列出条目。`);
  }
}

function sayTablesLeftOut(reader: PartReader, { title, paragraphs }: Chapter): void {
  for (const { table } of paragraphs) {
    if (table === undefined) continue;
    const message = `“${title}”一章里的表没有导入，条目只收文字。`;
    reader.problems.push({ rule: 'cell-not-read', place: { sheet: table, cell: 'A1' }, value: table, message });
  }
}
