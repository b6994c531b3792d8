import type { RegionCode } from '../../model/codes.ts';
import { yearOfPeriod } from '../../model/period.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { Keyed } from './archive-index.ts';

/** The records of one region that are about one year. */
export type RegionYearRecords = {
  regionCode: RegionCode;
  year: number;
  budgets: Keyed<'budgets'>[];
  finalAccounts: Keyed<'finalAccounts'>[];
  dossiers: Keyed<'dossiers'>[];
  reports: Keyed<'evaluationReports'>[];
  surveys: Keyed<'surveys'>[];
  statements: Keyed<'statements'>[];
};

/** The records by region and year, `370112/2020`, years in order; only years that have records. */
export function recordsByRegionYear(archive: Archive): Map<string, RegionYearRecords> {
  const found = new Map<string, RegionYearRecords>();
  const at = (regionCode: RegionCode, year: number) => {
    const key = `${regionCode}/${year}`;
    const known = found.get(key);
    if (known) return known;
    const kinds = { budgets: [], finalAccounts: [], dossiers: [], reports: [], surveys: [], statements: [] };
    const empty: RegionYearRecords = { regionCode, year, ...kinds };
    found.set(key, empty);
    return empty;
  };
  for (const [key, record] of archive.budgets) at(record.regionCode, record.fiscalYear).budgets.push({ key, record });
  for (const [key, record] of archive.finalAccounts)
    at(record.regionCode, record.fiscalYear).finalAccounts.push({ key, record });
  for (const [key, record] of archive.dossiers) at(record.regionCode, record.fiscalYear).dossiers.push({ key, record });
  for (const [key, record] of archive.evaluationReports)
    at(record.regionCode, record.fiscalYear).reports.push({ key, record });
  for (const [key, record] of archive.surveys) at(record.regionCode, record.fiscalYear).surveys.push({ key, record });
  for (const [key, record] of archive.statements) {
    const year = yearOfPeriod(record.period);
    if (year !== undefined) at(record.regionCode, year).statements.push({ key, record });
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
