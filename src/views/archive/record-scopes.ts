import { yearOfPeriod } from '../../model/period.ts';
import type { Archive, CollectionName, RecordOf } from '../../schemas/collections.ts';
import { departmentOf } from './department-year-records.ts';

/** A region's year `370112/2020`, a department's year `370112/219/2020`, or a region `370112`. */
export type Scope = string;

type Loose = {
  regionCode?: string;
  fiscalYear?: number;
  agencyCode?: string;
  /** The object of a dossier, a report or a disclosure; those of a survey. */
  object?: string;
  objects?: readonly string[];
};

/** The year's scopes that a record belongs to: its region's, and that of each department that it is about. */
export function scopesOf<Name extends CollectionName>(archive: Archive, name: Name, record: RecordOf<Name>): Scope[] {
  const { regionCode } = record as Loose;
  const year = yearOf(name, record);
  if (regionCode === undefined || year === undefined) return [];
  return [
    `${regionCode}/${year}`,
    ...departmentsOf(archive, regionCode, record as Loose).map((key) => `${key}/${year}`),
  ];
}

function yearOf<Name extends CollectionName>(name: Name, record: RecordOf<Name>): number | undefined {
  if (name === 'statements') return yearOfPeriod((record as RecordOf<'statements'>).period);
  return (record as Loose).fiscalYear;
}

function departmentsOf(archive: Archive, regionCode: string, record: Loose): string[] {
  const objects = [record.object, ...(record.objects ?? [])].flatMap((id) =>
    id === undefined ? [] : (archive.objects.get(`${regionCode}/${id}`)?.agencyCode ?? []),
  );
  const agencies = record.agencyCode === undefined ? objects : [record.agencyCode];
  return [...new Set(agencies.map((agency) => departmentOf(archive, regionCode, agency)))];
}
