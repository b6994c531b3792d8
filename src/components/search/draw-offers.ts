import { queryParts } from '../../search/normalize.ts';
import { PAGE_LENGTH, searchOf, type SearchState } from '../../search/search-state.ts';
import { element } from './element.ts';
import type { OtherQueries } from './find-other-queries.ts';

type Offer = { label: string; state: SearchState };

/** Other searches that may help, as links: nothing else is searched unless the reader asks for it. */
export function drawOffers(state: SearchState, heldCount: number, other: OtherQueries): HTMLElement | undefined {
  const fresh = { ...state, shown: PAGE_LENGTH, relaxed: false };
  const asked = (query: string, label = query): Offer => ({ label, state: { ...fresh, query } });
  // A name is another thing to look for: what was chosen for the letters does not hold for it.
  const names = other.names.map((query) => ({ label: query, state: { ...fresh, query, choice: new Map() } }));
  const also = [
    ...other.simplified.map((query) => asked(query, `${query}（简体）`)),
    ...other.synonyms.map((query) => asked(query)),
  ];
  const exact = state.relaxed ? [{ label: '只要连在一起的', state: fresh }] : [];
  const looser = heldCount === 0 && names.length === 0 ? looserOffers(fresh, state.relaxed) : [];
  if (names.length + also.length + exact.length + looser.length === 0) return undefined;
  return element(
    'div',
    { class: 'offers' },
    names.length > 0 && drawLine('您要找的是', names),
    also.length > 0 && drawLine('也可搜', also),
    exact.length > 0 && drawLine('恢复条件', exact),
    looser.length > 0 && drawLine('放宽条件', looser),
  );
}

/** What a looser search asks for, as `loosePairs` does it. */
const LOOSE = '每两个相邻的字都出现，不必整段连在一起';

/** Where nothing matches: pairs of characters anywhere, or each word alone. */
function looserOffers(state: SearchState, isRelaxed: boolean): Offer[] {
  const words = state.query.split(/\s+/).filter(Boolean);
  const isLong = queryParts(state.query).some((part) => [...part].length > 2);
  return [
    ...(isLong && !isRelaxed ? [{ label: LOOSE, state: { ...state, relaxed: true } }] : []),
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
