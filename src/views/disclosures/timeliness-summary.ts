import { dueOf, isCovered, lateness, publishedDate } from '../../rules/disclosures/due-date.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';

/**
 * How many of the region's records of 公开台账 with a due date came in time, late, or not at all, year by year; only
 * those within declared coverage. Counts for the region as a whole: departments are not ranked.
 */
export function timelinessSummary(index: ArchiveIndex, code: string): string[] {
  const years = [...Map.groupBy(index.disclosures.get(code) ?? [], ({ record }) => record.fiscalYear)];
  return years
    .toSorted(([a], [b]) => b - a)
    .flatMap(([year, members]) => {
      const text = timelinessText(index, members);
      return text === undefined ? [] : [`${year} 年：${text}（推算）。`];
    });
}

/** The same of the records given, in one clause; `undefined` where none may be judged. */
export function timelinessText(
  { archive, site }: ArchiveIndex,
  records: readonly Keyed<'disclosures'>[],
): string | undefined {
  const told = records.filter(
    ({ record }) => isCovered(archive, record) && !record.exempt && dueOf(archive, record) !== undefined,
  );
  if (told.length === 0) return undefined;
  const dated = told.filter(({ record }) => publishedDate(record) !== undefined);
  const late = dated.filter(({ record }) => lateness(archive, record) !== undefined).length;
  const missing = told.filter(
    ({ record }) =>
      (record.publishedOn === 'due-not-disclosed' || record.publishedOn === 'not-collected') &&
      (dueOf(archive, record) ?? '') < site.asOf,
  ).length;
  const parts = [
    `期限内公开 ${dated.length - late} 份`,
    late > 0 && `晚于期限 ${late} 份`,
    missing > 0 && `应公开未公开 ${missing} 份`,
    told.length - dated.length - missing > 0 && `其他 ${told.length - dated.length - missing} 份`,
  ].filter((part) => part !== false);
  return `知道应公开日期的 ${told.length} 份文件中，${parts.join('，')}`;
}
