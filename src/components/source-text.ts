import type { SourceLine } from '../views/shapes/table.ts';

/** The parts of a source line before and after the title of the source, which may be a link. */
export function sourceParts({ kind, publisher, publishedOn, place, unit, note }: SourceLine) {
  const details = [publisher, publishedOn && `${publishedOn} 公布`, place].filter(Boolean).join('，');
  return {
    kindTitle: kind === 'printed' ? '原件' : '推算',
    before: kind === 'printed' ? '来源：' : '依据：',
    after: `${details && `，${details}`}。${unit ? `单位：${unit}。` : ''}${note ?? ''}`,
  };
}

/** A source line as plain text. */
export function sourceText(source: SourceLine): string {
  const { kindTitle, before, after } = sourceParts(source);
  return `${kindTitle}，${before}${source.sourceTitle}${after}`;
}
