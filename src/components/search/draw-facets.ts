import type { FacetCount } from '../../search/facet-counts.ts';
import { facetKeys, facetTitle, type FacetKey } from '../../search/search-record.ts';
import { isOneEvaluationKind, type SearchState } from '../../search/search-state.ts';
import { element } from './element.ts';

const SHOWN_VALUES = 6;

/** The facets that can narrow the hits, each value with the number of records it would leave. */
export function drawFacets(
  state: SearchState,
  hitCount: number,
  counts: ReadonlyMap<FacetKey, readonly FacetCount[]>,
  onToggle: (key: FacetKey, value: string) => void,
): HTMLElement[] {
  return (
    facetKeys
      .filter((key) => key !== 'grade' || isOneEvaluationKind(state))
      .map((key) => ({ key, values: counts.get(key) ?? [] }))
      // A value that all hits have narrows nothing.
      .filter(({ values }) => values.some(({ chosen, count }) => chosen || count !== hitCount))
      .map(({ key, values }) => drawFacet(key, values, onToggle))
  );
}

function drawFacet(
  key: FacetKey,
  values: readonly FacetCount[],
  onToggle: (key: FacetKey, value: string) => void,
): HTMLElement {
  const [first, rest] = split(values);
  return element(
    'fieldset',
    { class: 'facet', 'data-facet': key },
    element('legend', { class: 'facet__title' }, facetTitle[key]),
    ...first.map((value) => drawValue(key, value, onToggle)),
    rest.length > 0 &&
      element(
        'details',
        { class: 'facet__rest' },
        element('summary', {}, `其余 ${rest.length} 项`),
        ...rest.map((value) => drawValue(key, value, onToggle)),
      ),
  );
}

/** Chosen values stay in sight. */
function split(values: readonly FacetCount[]): [FacetCount[], FacetCount[]] {
  if (values.length <= SHOWN_VALUES + 1) return [[...values], []];
  const first = values.filter(({ chosen }, place) => chosen || place < SHOWN_VALUES);
  return [first, values.filter((value) => !first.includes(value))];
}

function drawValue(
  key: FacetKey,
  { value, count, chosen }: FacetCount,
  onToggle: (key: FacetKey, value: string) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', name: key, value, class: 'facet__box' });
  box.checked = chosen;
  box.addEventListener('change', () => onToggle(key, value));
  return element(
    'label',
    { class: 'facet__value' },
    box,
    element('span', { class: 'facet__name' }, value),
    element('span', { class: 'facet__count', 'data-count': String(count) }, String(count)),
  );
}
