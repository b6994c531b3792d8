import { numberedTexts } from '../performance/numbered-texts.ts';
import { headingTitle, withoutNumber, type ReportParagraph } from './report-paragraph.ts';

/** One problem or piece of advice, and the row of its first paragraph. */
export type ReportItem = { text: string; row: number };

const GROUP = /(方面|类|管理|情况|环节|阶段|过程|产出|效益|决策)$/;
const LONGEST_GROUP = 16;
/** The level of 一是, 首先 and the like. */
const COUNTED = 5;

/**
 * The items of a chapter of problems or advice: the paragraphs of its highest numbering, each with those below it. Short
 * titles of groups (（一）项目管理方面) hand their numbered paragraphs on. Without numbers each paragraph is an item, and a
 * paragraph that counts 一是 … 二是 … gives one for each. `lead` is what stands before the first item.
 */
export function numberedItems(paragraphs: readonly ReportParagraph[]): {
  items: ReportItem[];
  lead: ReportParagraph[];
} {
  const texts = paragraphs.filter(({ table }) => table === undefined);
  const levels = texts.flatMap((paragraph) => levelOf(paragraph) ?? []);
  if (levels.length === 0) return unnumbered(texts);
  const top = Math.min(...levels);
  const start = texts.findIndex((paragraph) => levelOf(paragraph) === top);
  const items: ReportItem[] = [];
  for (let index = start; index < texts.length;) {
    let end = index + 1;
    while (end < texts.length && levelOf(texts[end]!) !== top) end += 1;
    items.push(...itemsOf(texts[index]!, texts.slice(index + 1, end)));
    index = end;
  }
  return { items, lead: texts.slice(0, start) };
}

function levelOf({ numbered, heading }: ReportParagraph): number | undefined {
  return numbered ?? heading;
}

/** One item, or those of a group. */
function itemsOf(head: ReportParagraph, below: readonly ReportParagraph[]): ReportItem[] {
  if (head.numbered === COUNTED) return counted(head, below);
  const title = head.heading === undefined ? withoutNumber(head.text) : headingTitle(head.text);
  const inner = numberedItems(below);
  const isGroup =
    title.length <= LONGEST_GROUP &&
    !/[。；]/.test(title) &&
    GROUP.test(title) &&
    below.some((one) => levelOf(one) !== undefined);
  if (isGroup && inner.items.length > 0 && inner.lead.length === 0) {
    return inner.items.map(({ text, row }) => ({ text: `${title}：${text}`, row }));
  }
  const text = [title, ...below.map((paragraph) => paragraph.text)].join('\n\n');
  return [{ text, row: head.row }];
}

/** 一是 … 二是 … in one paragraph. */
function counted(head: ReportParagraph, below: readonly ReportParagraph[]): ReportItem[] {
  const parts = numberedTexts(head.text).map((part) => part.replace(/^[一二三四五六七八九十]是/, '').trim() || part);
  const last = [parts.at(-1) ?? head.text, ...below.map(({ text }) => text)].join('\n\n');
  return [...parts.slice(0, -1), last].map((text) => ({ text, row: head.row }));
}

function unnumbered(texts: readonly ReportParagraph[]): { items: ReportItem[]; lead: ReportParagraph[] } {
  const lead = texts.length > 1 && /[:：]$/.test(texts[0]!.text) ? [texts[0]!] : [];
  const items = texts
    .slice(lead.length)
    .flatMap(({ text, row }) =>
      numberedTexts(text).map((part) => ({ text: part.replace(/^[一二三四五六七八九十]是/, '').trim() || part, row })),
    );
  return { items, lead };
}
