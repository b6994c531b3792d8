import type { TimelineChart } from '../../charts/timeline-chart.ts';
import { daysBetween } from '../../model/day-count.ts';
import { publishedDate } from '../../rules/disclosures/due-date.ts';
import { pairedDisclosures, pairWords, type DisclosurePair } from '../../rules/disclosures/paired-disclosures.ts';
import { SYNCHRONISED_STEPS } from '../../rules/disclosures/steps-synchronised.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { apartText } from '../disclosures/synchronised-pairs.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';
import { dayMarks } from './day-marks.ts';

/**
 * 四个同步 of one year: targets beside the budget, self-evaluations beside the final account, at 编审, 上会, 批复 and
 * 公开. Many pairs share the four rows. Nothing where no step of a pair prints both days.
 */
export function synchronisedFigures(
  index: ArchiveIndex,
  members: readonly Keyed<'disclosures'>[],
  year: number,
): FigureView[] {
  const pairs = [...pairedDisclosures(members.map(({ key, record }) => [key, record] as const))];
  const kinds = Map.groupBy(pairs, ({ record }) => record.document);
  return [...kinds.values()].flatMap((alike) => synchronisedFigure(index, alike, year) ?? []);
}

type Step = { title: string; days: readonly { on: string; withOn: string }[] };

function synchronisedFigure(
  index: ArchiveIndex,
  pairs: readonly DisclosurePair[],
  year: number,
): FigureView | undefined {
  const [first] = pairs;
  if (!first) return undefined;
  const steps = stepsOf(pairs).filter(({ days }) => days.length > 0);
  if (steps.length < 2) return undefined;
  const { one, other } = pairWords(first);
  const chart: TimelineChart = {
    kind: 'timeline',
    name: `${year} 年${other}与${one}各环节的日期`,
    unit: '日期',
    rowTitle: '环节',
    series: [other, one],
    rows: steps.map(({ title, days }) => ({
      label: title,
      marks: [
        ...dayMarks(
          0,
          days.map(({ withOn }) => withOn),
        ),
        ...dayMarks(
          1,
          days.map(({ on }) => on),
        ),
      ],
      note: noteOf(days),
    })),
  };
  const id = `synchronised-${year}-${first.record.document}`;
  const apart = pairs.filter((pair) =>
    stepsOf([pair]).some(({ days }) => days.some(({ on, withOn }) => on !== withOn)),
  );
  return {
    id,
    title: titleOf(pairs, apart.length, `${year} 年${other}与${one}`, steps),
    lead: '同一环节在同一天，才是同步。只画两份材料都印了日期的环节；没有印的，不等于没有办。',
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.record.citation, { unit: '日期' }),
  };
}

/** The days at which both of a pair print a date, step by step. */
function stepsOf(pairs: readonly DisclosurePair[]): Step[] {
  const step = (title: string, dayOf: (record: DisclosurePair['record']) => string | undefined): Step => ({
    title,
    days: pairs.flatMap((pair) => {
      const [on, withOn] = [dayOf(pair.record), dayOf(pair.with)];
      return on === undefined || withOn === undefined ? [] : [{ on, withOn }];
    }),
  });
  return [
    ...SYNCHRONISED_STEPS.map(([field, title]) => step(title, (record) => record[field])),
    step('公开', publishedDate),
  ];
}

/** Of one pair the days between; of many how many are on one day, and how far the others are apart at most. */
function noteOf(days: Step['days']): string {
  const [first] = days;
  const gaps = days.map(({ on, withOn }) => daysBetween(withOn, on));
  if (!first || days.length === 1) return apartText(gaps[0] ?? 0);
  const same = gaps.filter((gap) => gap === 0).length;
  if (same === days.length) return `${days.length} 对都在同一天`;
  return `${days.length} 对中 ${same} 对同一天，最多相差 ${Math.max(...gaps.map(Math.abs))} 天`;
}

function titleOf(pairs: readonly DisclosurePair[], apart: number, what: string, steps: readonly Step[]): string {
  if (pairs.length === 1) {
    const parts = steps.map(({ title, days }) => `${title}${noteOf(days)}`);
    return apart === 0 ? `${what}：收录的 ${steps.length} 个环节都在同一天` : `${what}：${parts.join('，')}`;
  }
  return `${what} ${pairs.length} 对，${apart === 0 ? '收录的环节都在同一天' : `${pairs.length - apart} 对收录的环节都在同一天，${apart} 对有相差`}`;
}
