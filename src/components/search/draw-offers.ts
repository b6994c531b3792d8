import { simplifiedQuery, synonymQueries } from '../../search/other-queries.ts';
import { queryParts } from '../../search/normalize.ts';
import { PAGE_LENGTH, searchOf, type SearchState } from '../../search/search-state.ts';
import { element } from './element.ts';

type Offer = { label: string; state: SearchState };

/** Other searches that may help, as links: nothing else is searched unless the reader asks for it. */
export function drawOffers(
  state: SearchState,
  heldCount: number,
  synonyms: readonly (readonly string[])[],
): HTMLElement | undefined {
  const fresh = { ...state, shown: PAGE_LENGTH, relaxed: false };
  const also: Offer[] = synonymQueries(state.query, synonyms).map((query) => ({
    label: query,
    state: { ...fresh, query },
  }));
  const turned = simplifiedQuery(state.query);
  if (turned) also.unshift({ label: `${turned}（简体）`, state: { ...fresh, query: turned } });
  const looser = heldCount === 0 ? looserOffers(fresh, state.relaxed) : [];
  if (also.length + looser.length === 0) return undefined;
  return element(
    'div',
    { class: 'offers' },
    also.length > 0 && drawLine('也可搜', also),
    looser.length > 0 && drawLine('放宽条件', looser),
  );
}

/** Where nothing matches: pairs of characters anywhere, or each word alone. */
function looserOffers(state: SearchState, isRelaxed: boolean): Offer[] {
  const words = state.query.split(/\s+/).filter(Boolean);
  const isLong = queryParts(state.query).some((part) => [...part].length > 2);
  return [
    ...(isLong && !isRelaxed ? [{ label: '各字都出现，不必连在一起', state: { ...state, relaxed: true } }] : []),
    ...(words.length > 1 ? words.map((query) => ({ label: `只搜“${query}”`, state: { ...state, query } })) : []),
  ];
}

function drawLine(title: string, offers: readonly Offer[]): HTMLElement {
  return element(
    'p',
    { class: 'offers__line' },
    element('span', { class: 'offers__title' }, title),
    ...offers.map((offer) =>
      element('a', { class: 'offers__link', href: searchOf(offer.state), 'data-search-link': true }, offer.label),
    ),
  );
}
