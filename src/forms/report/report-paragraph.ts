import type { PartReader } from '../part-reader.ts';
import { peopleLabelsIn } from '../people-label.ts';

/** A paragraph of a report. `level` is that of its heading or of its numbering: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）. */
export type ReportParagraph = {
  row: number;
  text: string;
  /** Of a heading; absent in running text. */
  heading?: number;
  /** Of the numbering that a paragraph begins with. */
  numbered?: number;
  /** The table that stands here. */
  table?: string;
};

const NUMBERINGS: readonly [sign: RegExp, level: number][] = [
  [/^(第[一二三四五六七八九十]+(部分|章)|[一二三四五六七八九十]{1,3}[、.．])/, 1],
  [/^[(（][一二三四五六七八九十]{1,3}[)）]/, 2],
  [/^\d{1,2}[、.．](?!\d)/, 3],
  [/^([(（]\d{1,2}[)）]|[①-⑳])/, 4],
  [/^([一二三四五六七八九十]是|第[一二三四五六七八九十][,，、]|(首先|其次|再次|最后)[,，])/, 5],
];
/** 一、基本情况……3: a line of the table of contents. */
const CONTENTS_LINE = /(\.{2,}|…+|·{3,}|\t|\s{3,})\s*[-—]?\s*\d{1,3}\s*[-—]?$/;
const LONGEST_HEADING = 45;

/** The paragraphs of a document's text, without its table of contents and what names a person. */
export function reportParagraphs(reader: PartReader): ReportParagraph[] {
  const { grid, from, until } = reader.part;
  const found: ReportParagraph[] = [];
  let inContents = false;
  for (let row = from; row < until; row += 1) {
    const cell = grid.rows[row]?.[0];
    if (cell?.table !== undefined) {
      found.push({ row, text: '', table: cell.table });
      continue;
    }
    const text = cell?.text.trim() ?? '';
    if (text === '') continue;
    if (/^目\s*录$/.test(text) || CONTENTS_LINE.test(text)) {
      inContents = true;
      reader.know(row, 0);
      continue;
    }
    // Without page numbers, the table of contents ends where its first heading comes again.
    if (inContents && comesAgain(reader, row, text)) {
      reader.know(row, 0);
      continue;
    }
    inContents = false;
    if (isAboutPerson(reader, row, text)) continue;
    found.push(paragraphOf(row, text, cell?.heading));
  }
  return found;
}

function comesAgain(reader: PartReader, row: number, text: string): boolean {
  const { grid, until } = reader.part;
  if (text.length > LONGEST_HEADING) return false;
  return grid.rows.slice(row + 1, until).some(([cell]) => cell?.text.trim() === text);
}

/** `leaveOutPeople` has said it and marks what it passed over. */
function isAboutPerson(reader: PartReader, row: number, text: string): boolean {
  const labels = peopleLabelsIn(text);
  if (labels.length === 0) return reader.isRead(row, 0);
  reader.know(row, 0);
  return true;
}

function paragraphOf(row: number, text: string, styled: number | undefined): ReportParagraph {
  const numbered = NUMBERINGS.find(([sign]) => sign.test(text))?.[1];
  // The title of the report is no chapter, whatever its style.
  if (numbered === undefined && /报告$/.test(text)) return { row, text };
  const isShort = text.length <= LONGEST_HEADING && !/[。；;]$/.test(text);
  const heading =
    styled !== undefined && isShort
      ? numbered !== undefined && numbered <= 4
        ? numbered
        : styled
      : numbered !== undefined && numbered <= 2 && isShort
        ? numbered
        : undefined;
  return {
    row,
    text,
    ...(heading !== undefined && { heading }),
    ...(numbered !== undefined && { numbered }),
  };
}

/** A heading without its number: 五、存在的问题 → 存在的问题. */
export function withoutNumber(text: string): string {
  return NUMBERINGS.reduce((rest, [sign, level]) => (level <= 4 ? rest.replace(sign, '') : rest), text.trim())
    .replace(/^[、.．\s]+/, '')
    .replace(/[:：]$/, '')
    .trim();
}

/** A heading without its number, also where that is counted as `1` or `1.2` and a space parts it from the words. */
export function headingTitle(text: string): string {
  return withoutNumber(text).replace(/^\d{1,2}(\.\d{1,2})*\s+(?=\p{Script=Han})/u, '');
}
