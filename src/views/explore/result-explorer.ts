import type { ChartValue } from '../../charts/chart-value.ts';
import type { RegionCode } from '../../model/codes.ts';
import { evaluationKind, evaluationKindTitle, type EvaluationKind } from '../../model/evaluation-kind.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { evaluationItems, type EvaluationItem } from '../evaluations/evaluation-item.ts';
import { evaluationKindMeaning, evaluationRegions } from '../evaluations/evaluations-page.ts';
import { executionRateOf, type ExecutionRate } from '../evaluations/execution-rate.ts';

/** One evaluation as the explorer lists it. */
export type ExplorerResult = {
  /** Its place among those of the region, for the address. */
  id: string;
  kind: EvaluationKind;
  year: number;
  title: string;
  href: string;
  department?: string | undefined;
  grade?: string | undefined;
  topics: readonly string[];
  /** As printed; a number on the scale of 100 only, totals of other scales are read in the list and not drawn. */
  score: ChartValue;
  rate: ExecutionRate;
};

/** What the results explorer of a region knows. */
export type ResultExplorer = {
  region: string;
  /** Titles of the axes, with their units. */
  axes: { across: string; upwards: string };
  kinds: readonly { kind: EvaluationKind; title: string; meaning: string; count: number }[];
  results: readonly ExplorerResult[];
};

export const scoreRateAxes = { across: '执行率（%）', upwards: '总分（分）' };

/** With fewer evaluations than this in one kind, the list says all that filters could. */
const ENOUGH = 5;

/** The data of the explorer: all evaluations of the region, newest year first. */
export function resultExplorer(index: ArchiveIndex, code: RegionCode): ResultExplorer {
  const topics = topicsByObject(index);
  const results = evaluationItems(index, code)
    .map((item) => resultOf(item, topics))
    .toSorted((a, b) => b.year - a.year)
    .map((result, place) => ({ ...result, id: String(place + 1) }));
  return {
    region: fullRegionName(index.archive, code),
    axes: scoreRateAxes,
    kinds: evaluationKind.options.flatMap((kind) => {
      const count = results.filter((result) => result.kind === kind).length;
      return count === 0
        ? []
        : [{ kind, title: evaluationKindTitle[kind], meaning: evaluationKindMeaning[kind], count }];
    }),
    results,
  };
}

/** Regions with enough evaluations of one kind to choose among, by code. Without a server there is nothing to ask for data. */
export function resultExplorerRegions(index: ArchiveIndex): RegionCode[] {
  if (index.edition?.isOffline) return [];
  return evaluationRegions(index).filter((code) => {
    const kinds = Map.groupBy(evaluationItems(index, code), ({ kind }) => kind);
    return [...kinds.values()].some(({ length }) => length >= ENOUGH);
  });
}

function resultOf(item: EvaluationItem, topics: ReadonlyMap<string, string[]>): Omit<ExplorerResult, 'id'> {
  const { kind, year, title, href, agency, gradeText, score, points, fullMark, funds, object } = item;
  const isOfHundred = /^(100(\.0+)?分?)?$/.test(fullMark?.trim() ?? '');
  return {
    kind,
    year,
    title,
    href,
    department: agency,
    grade: gradeText?.trim() || undefined,
    topics: (object && topics.get(object)) || [],
    score: {
      value: isOfHundred && points !== undefined && points >= 0 && points <= 100 ? points : undefined,
      text: score === undefined ? '没有收录总分' : isOfHundred ? score : `${score}（满分 ${fullMark}）`,
    },
    rate: executionRateOf(funds),
  };
}

/** The names of the topics that each object belongs to. */
function topicsByObject({ archive, topicMembers }: ArchiveIndex): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [topic, { objects }] of topicMembers) {
    const name = archive.topics.get(topic)?.name;
    if (name === undefined) continue;
    for (const object of objects) names.set(object, [...(names.get(object) ?? []), name]);
  }
  return names;
}
