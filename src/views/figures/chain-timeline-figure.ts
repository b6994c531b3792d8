import type { TimelineChart } from '../../charts/timeline-chart.ts';
import { formatDate } from '../../model/period.ts';
import { stageTitle, type StageKey } from '../../model/stage.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';

type Dated = { stage: StageKey; on: string; what: string };

/** The chain of an object and year on one line of time, by the days that its records print. */
export function chainTimelineFigure(
  index: ArchiveIndex,
  dossier: Keyed<'dossiers'>,
  id: string,
): FigureView | undefined {
  const days = datedStages(dossier.record);
  const stages = [...Map.groupBy(days, ({ stage }) => stage)];
  const citation = firstCitation(dossier.record);
  if (stages.length < 3 || !citation) return undefined;
  const sorted = days.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const chart: TimelineChart = {
    kind: 'timeline',
    name: `${dossier.record.fiscalYear} 年各阶段的日期`,
    unit: '日期',
    rowTitle: '阶段',
    series: ['日期'],
    rows: stages.map(([stage, members]) => ({
      label: stageTitle[stage],
      marks: members.map(({ on, what }) => ({ series: 0, on, text: `${what} ${formatDate(on)}` })),
      note: spanText(members),
    })),
  };
  return {
    id,
    title: `从${first?.what}（${formatDate(first?.on ?? '')}）到${last?.what}（${formatDate(last?.on ?? '')}），${stages.length} 个阶段印有日期`,
    lead: '只画印有日期的事；没有印日期的阶段不在图中，不等于没有办。',
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, citation),
  };
}

function spanText(members: readonly Dated[]): string {
  const sorted = members.map(({ on }) => on).toSorted();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  return first === last ? first : `${first} 至 ${last}`;
}

/** Every day that a dossier prints of what was done, stage by stage. */
function datedStages(record: RecordOf<'dossiers'>): Dated[] {
  const day = (stage: StageKey, on: string | undefined, what: string): Dated[] =>
    on === undefined ? [] : [{ stage, on, what }];
  const {
    preEvaluation,
    budget,
    review,
    targets = [],
    monitorings = [],
    evaluations = [],
    rectifications = [],
    consequences = [],
  } = record;
  return [
    ...day('pre-evaluation', preEvaluation?.evaluatedOn, '事前评估'),
    ...day('budget', budget?.approvedOn, '预算批复'),
    ...targets
      .filter(({ version }) => version !== 'adjusted')
      .flatMap(({ on, version }) => day('target', on, version === 'draft' ? '目标申报' : '目标批复')),
    ...(review?.steps ?? []).flatMap(({ on, step }) => day('target', on, `目标审核${step}`)),
    ...targets.filter(({ version }) => version === 'adjusted').flatMap(({ on }) => day('adjustment', on, '目标调整')),
    ...monitorings.flatMap(({ periodEnd }) => day('monitoring', periodEnd, '监控截止')),
    ...evaluations.flatMap(({ evaluatedOn }) => day('evaluation', evaluatedOn, '评价')),
    ...rectifications.flatMap(({ requestedOn, doneOn }) => [
      ...day('rectification', requestedOn, '提出整改'),
      ...day('rectification', doneOn, '完成整改'),
    ]),
    ...consequences.flatMap(({ on }) => day('consequence', on, '结果应用')),
  ];
}

function firstCitation({ evaluations, targets, budget, monitorings }: RecordOf<'dossiers'>) {
  return evaluations?.[0]?.citation ?? targets?.[0]?.citation ?? monitorings?.[0]?.citation ?? budget?.citation;
}
