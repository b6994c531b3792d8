import type { RegionCode } from '../model/codes.ts';
import type { Archive } from '../schemas/collections.ts';
import type { Coverage } from '../schemas/rules-of-region.ts';

type Holder = { regionCode: RegionCode; agencyCode?: string | undefined; fiscalYear: number };

/**
 * The declaration of the region that this site is complete for an agency's documents of a year, or `undefined`. Only
 * within it may something be called missing or late. A unit is covered with its department.
 */
export function coverageOf(
  archive: Archive,
  { regionCode, agencyCode, fiscalYear }: Holder,
  document: Coverage['documents'][number],
): Coverage | undefined {
  const parent = agencyCode && archive.agencies.get(`${regionCode}/${agencyCode}`)?.parent;
  return (archive.regions.get(regionCode)?.coverage ?? []).find(
    ({ agencies, documents, fromYear, untilYear = fiscalYear }) =>
      documents.includes(document) &&
      fromYear <= fiscalYear &&
      fiscalYear <= untilYear &&
      (agencies === 'all' || [agencyCode, parent].some((code) => code !== undefined && agencies.includes(code))),
  );
}

/** The agency of a dossier's object, where the object has a record. */
export function agencyOfDossier(
  { objects }: Archive,
  { regionCode, object }: { regionCode: RegionCode; object: string },
): string | undefined {
  return objects.get(`${regionCode}/${object}`)?.agencyCode;
}

/** 数据截至, the only clock. */
export function asOfDate({ site }: Archive): string | undefined {
  return site.get('site')?.asOf;
}
