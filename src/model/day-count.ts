/** Calendar days between ISO dates, counted in UTC so that no time zone can shift them. */

const DAY_MS = 86_400_000;

/** Days from one date to another: 2025-02-28 → 2025-03-01 is 1, and negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / DAY_MS;
}

/** The date `days` after another: 批复 on 2025-02-10 and 20 days give 2025-03-02. */
export function dateAfter(from: string, days: number): string {
  return new Date(millisecondsOf(from) + days * DAY_MS).toISOString().slice(0, 10);
}

function millisecondsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
