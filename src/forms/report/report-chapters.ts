import { headingTitle, type ReportParagraph } from './report-paragraph.ts';

/** What a chapter of the outline of 财预〔2020〕10号 is for. */
export type ChapterPurpose = 'text' | 'problems' | 'advice';

/** A chapter, or a part of one that holds problems or advice. `title` is as printed, without its number. */
export type Chapter = { title: string; row: number; purpose: ChapterPurpose; paragraphs: ReportParagraph[] };

const PROBLEMS = /问题(?!说明|.*整改情况)/;
const ADVICE = /建议|改进(措施|意见|方向)|下一步(工作|打算|措施|改进)|整改措施/;
const BOTH_IN_ONE = /(说明|需要说明)/;

/**
 * The chapters of a report from its first heading on, and the paragraphs before. A chapter whose parts are
 * （一）主要经验 and （二）存在的问题 is parted there.
 */
export function reportChapters(paragraphs: readonly ReportParagraph[]): {
  cover: ReportParagraph[];
  chapters: Chapter[];
} {
  const top = topLevel(paragraphs);
  const first = paragraphs.findIndex(({ heading }) => heading !== undefined && heading === top);
  if (first < 0) return { cover: [...paragraphs], chapters: [] };
  const chapters = partAt(paragraphs.slice(first), top!).flatMap(partByPurpose);
  return { cover: paragraphs.slice(0, first), chapters };
}

/** The highest level of heading that occurs more than once; a title alone on its level is no chapter. */
function topLevel(paragraphs: readonly ReportParagraph[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { heading } of paragraphs) {
    if (heading !== undefined) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const levels = [...counts].filter(([, count]) => count > 1).map(([level]) => level);
  return levels.length > 0 ? Math.min(...levels) : undefined;
}

function partAt(paragraphs: readonly ReportParagraph[], level: number): Chapter[] {
  const chapters: Chapter[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.heading !== undefined && paragraph.heading <= level) {
      const title = headingTitle(paragraph.text);
      chapters.push({ title, row: paragraph.row, purpose: purposeOf(title), paragraphs: [] });
    } else chapters.at(-1)?.paragraphs.push(paragraph);
  }
  return chapters;
}

/** 存在的问题 and 有关建议; 存在的问题及建议 and the like are told by their parts. */
function purposeOf(title: string): ChapterPurpose {
  if (title.length > 30 || BOTH_IN_ONE.test(title)) return 'text';
  const [asks, advises] = [PROBLEMS.test(title), ADVICE.test(title)];
  if (asks && advises) return 'text';
  if (asks) return /经验|做法/.test(title) ? 'text' : 'problems';
  return advises ? 'advice' : 'text';
}

/** A chapter of text with headings of problems or advice below it, parted at those headings. */
function partByPurpose(chapter: Chapter): Chapter[] {
  if (chapter.purpose !== 'text') return [chapter];
  const levels = chapter.paragraphs.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
  if (levels.length === 0) return [chapter];
  const level = Math.min(...levels);
  const parts = partAt(chapter.paragraphs, level);
  if (parts.every(({ purpose }) => purpose === 'text')) return [chapter];
  const before = chapter.paragraphs.slice(
    0,
    chapter.paragraphs.findIndex(({ heading }) => heading === level),
  );
  const rest = parts.filter(({ paragraphs, purpose }) => purpose !== 'text' || paragraphs.length > 0);
  return before.length > 0 ? [{ ...chapter, paragraphs: before }, ...rest] : rest;
}
