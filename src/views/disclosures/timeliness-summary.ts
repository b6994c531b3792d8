import { dueOf, isCovered, lateness, publishedDate } from '../../rules/disclosures/due-date.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';

/**
 * How many of the region's records of 公开台账 with a due date came in time, late, or not at all, year by year; only
 * those within declared coverage. Counts for the region as a whole: departments are not ranked.
 */
export function timelinessSummary(index: ArchiveIndex, code: string): string[] {
  const { archive, site } = index;
  const told = (index.disclosures.get(code) ?? []).filter(
    ({ record }) => isCovered(archive, record) && !record.exempt && dueOf(archive, record) !== undefined,
  );
  const years = [...Map.groupBy(told, ({ record }) => record.fiscalYear)].toSorted(([a], [b]) => b - a);
  return years.map(([year, members]) => {
    const dated = members.filter(({ record }) => publishedDate(record) !== undefined);
    const late = dated.filter(({ record }) => lateness(archive, record) !== undefined).length;
    const missing = members.filter(
      ({ record }) =>
        (record.publishedOn === 'due-not-disclosed' || record.publishedOn === 'not-collected') &&
        (dueOf(archive, record) ?? '') < site.asOf,
    ).length;
    const parts = [
      `期限内公开 ${dated.length - late} 份`,
      late > 0 && `晚于期限 ${late} 份`,
      missing > 0 && `应公开未公开 ${missing} 份`,
      members.length - dated.length - missing > 0 && `其他 ${members.length - dated.length - missing} 份`,
    ].filter((part) => part !== false);
    return `${year} 年：知道应公开日期的 ${members.length} 份文件中，${parts.join('，')}（推算）。`;
  });
}
