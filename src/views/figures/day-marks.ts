import type { TimelineChart } from '../../charts/timeline-chart.ts';
import { formatDate } from '../../model/period.ts';

type Mark = TimelineChart['rows'][number]['marks'][number];

/** A mark for each day of one series, with how many fall on it where it is more than one. */
export function dayMarks(series: Mark['series'], days: readonly (string | undefined)[]): Mark[] {
  const known = days.flatMap((day) => day ?? []).toSorted();
  return [...Map.groupBy(known, (day) => day)].map(([on, same]) => ({
    series,
    on,
    text: same.length > 1 ? `${formatDate(on)}（${same.length} 份）` : formatDate(on),
  }));
}
