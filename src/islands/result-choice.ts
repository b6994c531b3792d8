import type { EvaluationKind } from '../model/evaluation-kind.ts';
import type { ExplorerResult, ResultExplorer } from '../views/explore/result-explorer.ts';

/** Filters inside one kind of evaluation. An empty value does not filter. */
export type ResultFilter = 'year' | 'department' | 'grade' | 'topic';

/** What a reader of the results explorer has chosen. The kind is always exactly one. */
export type ResultChoice = Readonly<Record<ResultFilter, string>> & {
  kind: EvaluationKind;
  /** Id of the evaluation that stands out in picture and table. */
  item: string;
  /** Why the address asked for something that is not shown. */
  refusal?: string | undefined;
};

/** `year=all` in an address; without a year it is the newest. */
export const ALL_YEARS = 'all';
export const NO_GRADE = '没有收录等级';
export const NO_DEPARTMENT = '没有收录部门';

const FILTERS: readonly ResultFilter[] = ['year', 'department', 'grade', 'topic'];

/** The choice that an address holds; what the data do not have is dropped, and two kinds at once are refused. */
export function resultChoice(data: ResultExplorer, search: string): ResultChoice | undefined {
  const query = new URLSearchParams(search);
  const asked = [...new Set(query.getAll('kind').flatMap((text) => text.split(',')))];
  const known = data.kinds.filter(({ kind }) => asked.includes(kind));
  const chosen = known[0] ?? data.kinds[0];
  if (!chosen) return undefined;
  const { kind } = chosen;
  const valueOf = (filter: ResultFilter) => {
    const value = query.get(filter) ?? '';
    return filterValues(data, kind, filter).includes(value) ? value : '';
  };
  const newest = filterValues(data, kind, 'year')[0] ?? '';
  return {
    kind,
    year: query.get('year') === ALL_YEARS ? '' : valueOf('year') || newest,
    department: valueOf('department'),
    grade: valueOf('grade'),
    topic: valueOf('topic'),
    item: data.results.find(({ id }) => id === query.get('item'))?.id ?? '',
    refusal: refusalOf(data, asked, chosen.title),
  };
}

/** Several kinds, or all of them, are never put into one picture or one list. */
function refusalOf({ kinds }: ResultExplorer, asked: readonly string[], title: string): string | undefined {
  const isOne = asked.length === 0 || (asked.length === 1 && kinds.some(({ kind }) => kind === asked[0]));
  if (isOne) return undefined;
  if (asked.length === 1 && asked[0] !== 'all') return `没有收录所选的评价方式，这里是${title}。`;
  return `不同评价方式的分数不放在一起：自评是用钱的单位自己打的分，部门评价、财政评价和抽评由别人按各自的标准打分，放在一张图上没有可比的意义。这里只看${title}，要看别的请换评价方式。`;
}

/** The evaluations that pass, all of one kind. */
export function chosenResults(data: ResultExplorer, choice: ResultChoice): ExplorerResult[] {
  return data.results.filter(
    (result) => result.kind === choice.kind && FILTERS.every((filter) => passes(result, filter, choice[filter])),
  );
}

/** How many evaluations each value of a filter would leave, the other choices staying as they are. */
export function filterCounts(
  data: ResultExplorer,
  choice: ResultChoice,
  filter: ResultFilter,
): { value: string; count: number }[] {
  const pool = chosenResults(data, { ...choice, [filter]: '' });
  return filterValues(data, choice.kind, filter).map((value) => ({
    value,
    count: pool.filter((result) => passes(result, filter, value)).length,
  }));
}

/** The address of a choice with some of it changed. Another kind drops the grade, whose scale it may not share. */
export function resultQuery(
  choice: ResultChoice,
  change: Partial<Record<ResultFilter | 'kind' | 'item', string>> = {},
): URLSearchParams {
  const { kind, year, department, grade, topic, item } = choice;
  const isOther = change.kind !== undefined && change.kind !== kind;
  const parts = {
    ...{ kind, year, department, grade: isOther ? '' : grade, topic, item: isOther ? '' : item },
    ...change,
  };
  return new URLSearchParams(
    Object.entries({ ...parts, year: parts.year || ALL_YEARS }).filter(([, value]) => value !== ''),
  );
}

/** The values that occur in one kind, years newest first. */
function filterValues(data: ResultExplorer, kind: EvaluationKind, filter: ResultFilter): string[] {
  return [
    ...new Set(data.results.filter((result) => result.kind === kind).flatMap((result) => valuesOf(result, filter))),
  ];
}

function passes(result: ExplorerResult, filter: ResultFilter, value: string): boolean {
  return value === '' || valuesOf(result, filter).includes(value);
}

function valuesOf(result: ExplorerResult, filter: ResultFilter): readonly string[] {
  switch (filter) {
    case 'year':
      return [String(result.year)];
    case 'department':
      return [result.department ?? NO_DEPARTMENT];
    case 'grade':
      return [result.grade ?? NO_GRADE];
    case 'topic':
      return result.topics;
  }
}
