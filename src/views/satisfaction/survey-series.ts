import type { Keyed } from '../archive/archive-index.ts';
import { titleWithoutYear } from './year-change.ts';

/** The same survey over the years, newest first: one id, one title but for the year. */
export function surveySeries(surveys: readonly Keyed<'surveys'>[]): Keyed<'surveys'>[][] {
  const series = Map.groupBy(surveys, ({ record }) => `${record.id} ${titleWithoutYear(record)}`);
  return [...series.values()].map((members) => members.toSorted((a, b) => b.record.fiscalYear - a.record.fiscalYear));
}
