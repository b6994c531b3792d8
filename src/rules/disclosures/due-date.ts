import { dateAfter } from '../../model/day-count.ts';
import type { RegionCode } from '../../model/codes.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { Disclosure } from '../../schemas/disclosure.ts';
import type { Coverage } from '../../schemas/rules-of-region.ts';
import { coverageOf } from '../declared-coverage.ts';
import { rulesInForce } from '../rules-in-force.ts';

/** What may be asked about one publication, from a record of 公开台账, of a budget or account, or of a dossier. */
export type Publication = Pick<
  Disclosure,
  'regionCode' | 'fiscalYear' | 'agencyCode' | 'document' | 'approvedOn' | 'dueOn' | 'publishedOn' | 'exempt'
>;

const COVERED_AS: Record<Disclosure['document'], Coverage['documents'][number]> = {
  budget: 'budget',
  'final-account': 'final-account',
  target: 'target',
  'self-evaluation': 'evaluation',
  evaluation: 'evaluation',
  survey: 'survey',
  'three-public': 'disclosure',
  other: 'disclosure',
};

/** Whether the region declares that this site is complete here, so that something may be called missing or late. */
export function isCovered(archive: Archive, publication: Publication): boolean {
  return coverageOf(archive, publication, COVERED_AS[publication.document]) !== undefined;
}

/** Days from 批准 or 批复 to publication, with the words of who must publish. */
export type DaysAllowed = { days: number; who: string };

/**
 * The days that the jurisdiction allows (预算法 art. 14: 20 for government and departments; 实施条例 art. 6: 20 for
 * units), as stated by the region or by the nearest region above it.
 */
export function daysAllowed(
  archive: Archive,
  {
    regionCode,
    agencyCode,
    fiscalYear,
  }: { regionCode: RegionCode; agencyCode?: string | undefined; fiscalYear: number },
): DaysAllowed | undefined {
  const [deadline] = rulesInForce(archive, regionCode, fiscalYear, 'deadlines');
  if (!deadline) return undefined;
  if (agencyCode === undefined) return { days: deadline.governmentDays, who: '政府预决算在批准后' };
  const isUnit = archive.agencies.get(`${regionCode}/${agencyCode}`)?.parent !== undefined;
  return isUnit
    ? { days: deadline.unitDays ?? deadline.departmentDays, who: '所属单位预决算在部门批复后' }
    : { days: deadline.departmentDays, who: '部门预决算在批复后' };
}

/** The last day to publish, from the day of approval and the jurisdiction's days. The law dates budgets and accounts only. */
export function lawfulDue(archive: Archive, publication: Publication): string | undefined {
  const { approvedOn, document } = publication;
  if (approvedOn === undefined || (document !== 'budget' && document !== 'final-account')) return undefined;
  const allowed = daysAllowed(archive, publication);
  return allowed && dateAfter(approvedOn, allowed.days);
}

/** The due date that counts: as printed, else as the law gives it. */
export function dueOf(archive: Archive, publication: Publication): string | undefined {
  return publication.dueOn ?? lawfulDue(archive, publication);
}

/** The day of publication, or `undefined` where the record tells a reason instead. */
export function publishedDate({ publishedOn }: { publishedOn?: string | undefined }): string | undefined {
  return publishedOn !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? publishedOn : undefined;
}

/**
 * The due date and the day of publication where the second is later; `undefined` where in time. The law counts calendar
 * days and says nothing of weekends and holidays, so none is added.
 */
export function lateness(archive: Archive, publication: Publication): { due: string; on: string } | undefined {
  const [due, on] = [dueOf(archive, publication), publishedDate(publication)];
  if (due === undefined || on === undefined || publication.exempt) return undefined;
  return on > due && isCovered(archive, publication) ? { due, on } : undefined;
}
