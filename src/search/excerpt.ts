import { normalize, rangesOf } from './normalize.ts';
import type { SearchField } from './search-record.ts';
import { places } from './words.ts';

/** A run of original text, marked where the query stands. */
export type ExcerptRun = { text: string; marked: boolean };

/** The field that matched with the original text around the first match. */
export type Excerpt = { label: string; runs: readonly ExcerptRun[] };

const BEFORE = 24;
const LONGEST = 110;

/** The text as runs, every place of every part marked. */
export function markedRuns(text: string, parts: readonly string[]): ExcerptRun[] {
  const ranges = parts.flatMap((part) => rangesOf(text, part)).sort((a, b) => a.from - b.from);
  const runs: ExcerptRun[] = [];
  let at = 0;
  for (const { from, until } of ranges) {
    if (until <= at) continue;
    const begin = Math.max(from, at);
    if (begin > at) runs.push({ text: text.slice(at, begin), marked: false });
    runs.push({ text: text.slice(begin, until), marked: true });
    at = until;
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: false });
  return runs;
}

/** One excerpt for each part that the title does not already show, best field first. At most three. */
export function excerptsOf(title: string, fields: readonly SearchField[], parts: readonly string[]): Excerpt[] {
  const shown: Excerpt[] = [];
  const used = new Set<SearchField>();
  const inTitle = normalize(title);
  const byPlace = fields.toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
  for (const part of parts) {
    if (inTitle.includes(part)) continue;
    const field = byPlace.find(({ text }) => normalize(text).includes(part));
    if (!field || used.has(field)) continue;
    used.add(field);
    shown.push({ label: field.label, runs: markedRuns(clip(field.text, part), parts) });
  }
  return shown.slice(0, 3);
}

/** The beginning of the first text of a record, for hits whose title says it all. */
export function openingOf(title: string, fields: readonly SearchField[]): Excerpt | undefined {
  const field = fields.find(({ place, text }) => place === 'text' && text !== title && text.length > 1);
  return field && { label: field.label, runs: [{ text: clip(field.text, ''), marked: false }] };
}

/** The text around the first place of the part, cut between characters, not inside one. */
function clip(text: string, part: string): string {
  if (text.length <= LONGEST) return text;
  const from = Math.max(0, (part === '' ? 0 : (rangesOf(text, part)[0]?.from ?? 0)) - BEFORE);
  const piece = text.slice(onCharacter(text, from), onCharacter(text, Math.min(text.length, from + LONGEST)));
  return `${from > 0 ? '…' : ''}${piece}${from + LONGEST < text.length ? '…' : ''}`;
}

function onCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
