import { departmentYearAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';

/** The years of a department that have a page, newest first. */
export function departmentYearEntries(index: ArchiveIndex, department: string): LinkEntry[] {
  return (index.yearsOfDepartment.get(department) ?? [])
    .toSorted((a, b) => b.year - a.year)
    .map(({ year, dossiers }) => ({
      title: `${year} 年`,
      href: departmentYearAddress(`${department}/${year}`),
      meta: [`项目与政策 ${dossiers.length} 个`],
    }));
}

/** The departments of a region with a page for each year, for lists too long for one page. */
export function departmentYearsOfRegion(index: ArchiveIndex, regionCode: string, year?: number): LinkEntry[] {
  return (index.departmentYearsOfRegion.get(regionCode) ?? [])
    .filter((records) => year === undefined || records.year === year)
    .map(({ department, year: of, dossiers }) => ({
      title: `${index.archive.agencies.get(department)?.name ?? department} ${of} 年`,
      href: departmentYearAddress(`${department}/${of}`),
      meta: [`${dossiers.length} 个`],
    }));
}
