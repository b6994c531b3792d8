import { dateAfter } from '../../model/day-count.ts';
import { formatDate } from '../../model/period.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Disclosure } from '../../schemas/disclosure.ts';
import type { Coverage, RulesOfRegion } from '../../schemas/rules-of-region.ts';
import { nearestRegionAbove, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Cell } from '../shapes/table.ts';

/** What may be asked about one publication, from a record of 公开台账 or of a budget or final account. */
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
export function isCovered(index: ArchiveIndex, publication: Publication): boolean {
  const { regionCode, agencyCode, fiscalYear, document } = publication;
  const coverage = index.archive.regions.get(regionCode)?.coverage ?? [];
  return coverage.some(
    ({ agencies, documents, fromYear, untilYear }) =>
      documents.includes(COVERED_AS[document]) &&
      fiscalYear >= fromYear &&
      (untilYear === undefined || fiscalYear <= untilYear) &&
      (agencies === 'all' || (agencyCode !== undefined && agencies.includes(agencyCode))),
  );
}

/**
 * 应公开日期: as recorded, or computed from 批准或批复日期 and the region's days. Computed only within declared
 * coverage, since a due date that stands beside nothing reads as an accusation.
 */
export function dueCell(index: ArchiveIndex, publication: Publication): Cell {
  if (publication.exempt) return { text: '不要求公开', kind: 'absent', title: publication.exempt.basis };
  if (publication.dueOn) return { text: formatDate(publication.dueOn), kind: 'text' };
  const due = computedDue(index, publication);
  return due === undefined
    ? { text: '本站未收录', kind: 'absent' }
    : { text: formatDate(due), kind: 'text', mark: '推算' };
}

/** When it was published, and within coverage whether in time. */
export function publishedCell(index: ArchiveIndex, publication: Publication): Cell {
  const { publishedOn, exempt } = publication;
  if (exempt) return { text: '不要求公开', kind: 'absent', title: exempt.basis };
  const covered = isCovered(index, publication);
  switch (publishedOn) {
    case 'due-not-disclosed':
      return covered ? { text: '应公开未公开', kind: 'absent' } : { text: '本站未收录', kind: 'absent' };
    case 'not-required':
      return { text: '不要求公开', kind: 'absent' };
    case 'not-due':
      return { text: '未到期', kind: 'absent' };
    case 'not-applicable':
    case 'illegible':
    case 'left-blank':
    case 'not-collected':
      return { text: '本站未收录', kind: 'absent' };
    default: {
      const verdict = covered ? timeliness(index, publication) : undefined;
      return { text: formatDate(publishedOn) + (verdict ?? ''), kind: 'text', mark: verdict && '推算' };
    }
  }
}

function timeliness(index: ArchiveIndex, publication: Publication): string | undefined {
  const due = publication.dueOn ?? computedDue(index, publication);
  if (due === undefined) return undefined;
  return publication.publishedOn <= due ? '（期限内）' : '（晚于期限）';
}

function computedDue(index: ArchiveIndex, publication: Publication): string | undefined {
  const { approvedOn, document } = publication;
  if (approvedOn === undefined || !isCovered(index, publication)) return undefined;
  if (document !== 'budget' && document !== 'final-account') return undefined;
  const days = daysAllowed(index, publication);
  return days === undefined ? undefined : dateAfter(approvedOn, days);
}

function daysAllowed(index: ArchiveIndex, publication: Publication): number | undefined {
  const deadline = deadlineOf(index, publication);
  if (!deadline) return undefined;
  if (publication.agencyCode === undefined) return deadline.governmentDays;
  const agency = index.archive.agencies.get(`${publication.regionCode}/${publication.agencyCode}`);
  return agency?.parent ? (deadline.unitDays ?? deadline.departmentDays) : deadline.departmentDays;
}

type Deadline = NonNullable<RulesOfRegion['deadlines']>[number];

/** The deadline that the region states for the year, or the nearest region above it. */
function deadlineOf(index: ArchiveIndex, { regionCode, fiscalYear }: Publication): Deadline | undefined {
  let region: RecordOf<'regions'> | undefined = index.archive.regions.get(regionCode);
  while (region) {
    const stated = region.rules?.deadlines?.find(
      ({ fromYear = 0, untilYear = 9999 }) => fiscalYear >= fromYear && fiscalYear <= untilYear,
    );
    if (stated) return stated;
    const above = nearestRegionAbove(index.archive, region);
    region = above && index.archive.regions.get(above);
  }
  return undefined;
}
