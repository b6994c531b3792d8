import { formatDate } from '../../model/period.ts';
import { dueOf, isCovered, lateness, lawfulDue, type Publication } from '../../rules/disclosures/due-date.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { Cell } from '../shapes/table.ts';

/**
 * 应公开日期: as recorded, beside the one computed from 批准或批复日期 and the region's days where they differ. Computed
 * only within declared coverage, since a due date that stands beside nothing reads as an accusation.
 */
export function dueCell({ archive }: ArchiveIndex, publication: Publication): Cell {
  const { exempt, dueOn } = publication;
  if (exempt) return { text: '不要求公开', kind: 'absent', title: exempt.basis };
  const lawful = isCovered(archive, publication) ? lawfulDue(archive, publication) : undefined;
  if (dueOn) {
    const beside = lawful === undefined || lawful === dueOn ? '' : `（推算为${formatDate(lawful)}）`;
    return { text: formatDate(dueOn) + beside, kind: 'text' };
  }
  return lawful === undefined
    ? { text: '本站未收录', kind: 'absent' }
    : { text: formatDate(lawful), kind: 'text', mark: '推算' };
}

/** When it was published, and within coverage whether in time. */
export function publishedCell(index: ArchiveIndex, publication: Publication): Cell {
  const { publishedOn, exempt } = publication;
  if (exempt) return { text: '不要求公开', kind: 'absent', title: exempt.basis };
  switch (publishedOn) {
    case 'due-not-disclosed':
      return isCovered(index.archive, publication)
        ? { text: '应公开未公开', kind: 'absent' }
        : { text: '本站未收录', kind: 'absent' };
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
      const verdict = timeliness(index, publication);
      return { text: formatDate(publishedOn) + (verdict ?? ''), kind: 'text', mark: verdict && '推算' };
    }
  }
}

function timeliness({ archive }: ArchiveIndex, publication: Publication): string | undefined {
  if (!isCovered(archive, publication) || dueOf(archive, publication) === undefined) return undefined;
  return lateness(archive, publication) ? '（晚于期限）' : '（期限内）';
}
