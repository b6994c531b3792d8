import { departmentOf } from '../archive/department-year-records.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { FigureView } from '../shapes/figure.ts';
import { disclosureCalendarFigure } from './disclosure-calendar-figure.ts';
import { synchronisedFigures } from './synchronised-figures.ts';

/** The calendar of one year's publications with its 四个同步: of a region, or of one department and its units. */
export function disclosureFigures(
  index: ArchiveIndex,
  regionCode: string,
  year: number,
  department?: string,
): FigureView[] {
  const members = (index.disclosures.get(regionCode) ?? []).filter(
    ({ record }) => record.fiscalYear === year && (department === undefined || isOf(index, record, department)),
  );
  return [
    ...[disclosureCalendarFigure(index, members, year)].filter((figure) => figure !== undefined),
    ...synchronisedFigures(index, members, year),
  ];
}

function isOf(
  { archive }: ArchiveIndex,
  { regionCode, agencyCode }: Keyed<'disclosures'>['record'],
  department: string,
): boolean {
  return agencyCode !== undefined && departmentOf(archive, regionCode, agencyCode) === department;
}

/** The newest year of a region of which there is something to draw. */
export function newestDisclosureYear(index: ArchiveIndex, regionCode: string): number | undefined {
  const years = new Set((index.disclosures.get(regionCode) ?? []).map(({ record }) => record.fiscalYear));
  return [...years].toSorted((a, b) => b - a).find((year) => disclosureFigures(index, regionCode, year).length > 0);
}
