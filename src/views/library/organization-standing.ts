import { formatDate } from '../../model/period.ts';
import type { Organization } from '../../schemas/organization.ts';

type Rating = NonNullable<Organization['ratings']>[number];
type Listing = NonNullable<Organization['listings']>[number];

/** Whether an entry holds on the day that the site's data end. Only `current` may be told as holding. */
export type Standing = { isCurrent: boolean; text: string };

/** A red or black list entry that was removed, or whose time is over, is not told as current. */
export function listingStanding({ from, until, removedOn }: Listing, asOf: string): Standing {
  if (removedOn !== undefined && removedOn <= asOf) {
    return { isCurrent: false, text: `已移出（${formatDate(removedOn)}）` };
  }
  if (until !== undefined && until < asOf) return { isCurrent: false, text: `已到期（${formatDate(until)}）` };
  if (from > asOf) return { isCurrent: false, text: `${formatDate(from)}起生效` };
  return { isCurrent: true, text: until === undefined ? '在列，来源未注明期限' : `在列，至${formatDate(until)}` };
}

/** A rating holds until its day; one without a day is told with its year only. */
export function ratingStanding({ validUntil }: Rating, asOf: string): Standing {
  if (validUntil === undefined) return { isCurrent: false, text: '来源未注明有效期' };
  return validUntil < asOf
    ? { isCurrent: false, text: `有效期已过（${formatDate(validUntil)}）` }
    : { isCurrent: true, text: `有效期至${formatDate(validUntil)}` };
}
