import { daysBetween } from '../../model/day-count.ts';
import type { Archive } from '../../schemas/collections.ts';
import { daysAllowed, lawfulDue, type Publication } from './due-date.ts';

/** How late a publication was, with the term and where it comes from. */
export function latenessText(
  archive: Archive,
  publication: Publication,
  { due, on }: { due: string; on: string },
): string {
  const days = daysBetween(due, on);
  if (publication.dueOn !== undefined) {
    const lawful = lawfulDue(archive, publication);
    const beside = lawful === undefined || lawful === due ? '' : `（按批复日期推算为 ${lawful}）`;
    return `应公开日期印作 ${due}${beside}，公开日期是 ${on}，晚 ${days} 天。`;
  }
  const allowed = daysAllowed(archive, publication);
  return `${publication.approvedOn} 批复，${allowed?.who ?? ''} ${allowed?.days ?? ''} 日内公开，即不晚于 ${due}（推算${weekdayNote(due)}）；公开日期是 ${on}，晚 ${days} 天。`;
}

/** Where a term ends on a weekend, readers should see it: some places count on to the next working day. */
export function weekdayNote(date: string): string {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 6 ? '，星期六' : day === 0 ? '，星期日' : '';
}
