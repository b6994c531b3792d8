import { departmentOf } from '../archive/department-year-records.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { FigureView } from '../shapes/figure.ts';
import { calendarOfHolder, calendarsByDocument, calendarsBySeason } from './disclosure-calendar-figure.ts';
import { synchronisedFigures } from './synchronised-figures.ts';

/** The calendars of a region's year with its 四个同步: department by department, or in short. */
export function disclosureFigures(
  index: ArchiveIndex,
  regionCode: string,
  year: number,
  by: 'department' | 'kind',
): FigureView[] {
  const members = ofYear(index, regionCode, year);
  const calendars = by === 'department' ? calendarsByDocument : calendarsBySeason;
  return [...calendars(index, members, year), ...synchronisedFigures(index, members, year)];
}

/** The same of one department and its units. */
export function departmentDisclosureFigures(
  index: ArchiveIndex,
  regionCode: string,
  department: string,
  year: number,
): FigureView[] {
  const members = ofYear(index, regionCode, year).filter(
    ({ record: { agencyCode } }) =>
      agencyCode !== undefined && departmentOf(index.archive, regionCode, agencyCode) === department,
  );
  const calendar = calendarOfHolder(index, members, year);
  return [...(calendar ? [calendar] : []), ...synchronisedFigures(index, members, year)];
}

/** The newest year of a region of which there is something to draw. */
export function newestDisclosureYear(index: ArchiveIndex, regionCode: string): number | undefined {
  const years = new Set((index.disclosures.get(regionCode) ?? []).map(({ record }) => record.fiscalYear));
  return [...years]
    .toSorted((a, b) => b - a)
    .find((year) => disclosureFigures(index, regionCode, year, 'department').length > 0);
}

function ofYear(index: ArchiveIndex, regionCode: string, year: number): Keyed<'disclosures'>[] {
  return (index.disclosures.get(regionCode) ?? []).filter(({ record }) => record.fiscalYear === year);
}
