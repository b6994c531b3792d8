import type { Choice } from './facet-counts.ts';
import { sortTitle, type SortKey } from './hit-order.ts';
import { facetKeys, type FacetKey } from './search-record.ts';

/** All that the address of a search says. */
export type SearchState = {
  query: string;
  choice: Choice;
  sort: SortKey;
  /** How many hits are shown. */
  shown: number;
  /** Each pair of characters may stand anywhere in the record. */
  relaxed: boolean;
};

export const PAGE_LENGTH = 20;

/** `?q=养老&region=…&sort=amount&shown=40&relaxed=1`, without grade and score where kinds of evaluation would mix. */
export function stateOf(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? '';
  const shown = Number(parameters.get('shown') ?? '');
  const choice = new Map<FacetKey, Set<string>>();
  for (const key of facetKeys) {
    const values = parameters.getAll(key).filter((value) => value !== '');
    if (values.length > 0) choice.set(key, new Set(values));
  }
  return inOrder({
    query: parameters.get('q') ?? '',
    choice,
    sort: sort in sortTitle ? (sort as SortKey) : 'relevance',
    shown: Number.isSafeInteger(shown) && shown > PAGE_LENGTH ? Math.min(shown, 2000) : PAGE_LENGTH,
    relaxed: parameters.get('relaxed') === '1',
  });
}

/** The address of a state, without what is as usual. */
export function searchOf({ query, choice, sort, shown, relaxed }: SearchState): string {
  const parameters = new URLSearchParams({ q: query });
  for (const [key, values] of choice) for (const value of values) parameters.append(key, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (shown > PAGE_LENGTH) parameters.set('shown', String(shown));
  if (relaxed) parameters.set('relaxed', '1');
  return `?${parameters}`;
}

/** The state with a value of a facet chosen, or no longer chosen. From the start of the list. */
export function withToggled(state: SearchState, key: FacetKey, value: string): SearchState {
  const values = new Set(state.choice.get(key));
  if (!values.delete(value)) values.add(value);
  const choice = new Map(state.choice);
  if (values.size > 0) choice.set(key, values);
  else choice.delete(key);
  return inOrder({ ...state, choice, shown: PAGE_LENGTH });
}

/** Grades and scores may be compared inside one kind of evaluation only. */
export const isOneEvaluationKind = ({ choice }: Pick<SearchState, 'choice'>): boolean =>
  choice.get('evaluation')?.size === 1;

function inOrder(state: SearchState): SearchState {
  if (isOneEvaluationKind(state)) return state;
  const choice = new Map(state.choice);
  choice.delete('grade');
  return { ...state, choice, sort: state.sort === 'score' ? 'relevance' : state.sort };
}
