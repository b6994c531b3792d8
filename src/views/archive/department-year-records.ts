import type { Archive } from '../../schemas/collections.ts';
import type { Keyed } from './archive-index.ts';

/** The dossiers of one department, its units among them, in one year. */
export type DepartmentYear = {
  /** Key of the department, `370112/219`. */
  department: string;
  regionCode: string;
  year: number;
  dossiers: Keyed<'dossiers'>[];
};

/** Dossiers by department and year, `370112/219/2020`, in order; only years that have dossiers. */
export function recordsByDepartmentYear(archive: Archive): Map<string, DepartmentYear> {
  const found = new Map<string, DepartmentYear>();
  for (const [key, record] of archive.dossiers) {
    const object = archive.objects.get(`${record.regionCode}/${record.object}`);
    if (!object) continue;
    const department = departmentOf(archive, record.regionCode, object.agencyCode);
    const place = `${department}/${record.fiscalYear}`;
    const known = found.get(place);
    if (known) known.dossiers.push({ key, record });
    else {
      const { regionCode, fiscalYear: year } = record;
      found.set(place, { department, regionCode, year, dossiers: [{ key, record }] });
    }
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The key of the department that a unit belongs to, or of the agency itself. */
export function departmentOf(archive: Archive, regionCode: string, agencyCode: string): string {
  const agency = `${regionCode}/${agencyCode}`;
  const parent = archive.agencies.get(agency)?.parent;
  return parent ? `${regionCode}/${parent}` : agency;
}
