import { facetTitle, type FacetKey } from '../../search/search-record.ts';
import { sortTitle, type SortKey } from '../../search/hit-order.ts';
import {
  isOneEvaluationKind,
  PAGE_LENGTH,
  searchOf,
  stateOf,
  withToggled,
  type SearchState,
} from '../../search/search-state.ts';
import { drawFacets } from './draw-facets.ts';
import { drawHits, type ShownGroup } from './draw-hits.ts';
import { drawOffers } from './draw-offers.ts';
import { element } from './element.ts';
import { findOtherQueries, type OtherQueries } from './find-other-queries.ts';
import { failureText } from './search-failure.ts';
import { answerOf, type SearchAnswer } from './search-answer.ts';
import { openEngine, type SearchEngine } from './search-engine.ts';

/** Hits of one page that are shown at first, before the reader asks for more of it. */
const SHOWN_OF_PAGE = 5;

/** The search page: answers the address, draws the answer, writes every choice into the address. */
export class SearchApp extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  /** The newest answer, kept for showing more of it. */
  #answered: { search: string; answer: SearchAnswer } | undefined;
  /** Counts answers, so that an earlier one that comes late is dropped. */
  #turn = 0;
  /** Pages of which the reader asked for all hits. */
  #opened = new Set<number>();

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...stateOf(''), query: this.#box.value });
    });
    // Beside the hits there is room for the facets; above them they would push the hits away.
    (this.#part('side') as HTMLDetailsElement).open = matchMedia('(min-width: 60em)').matches;
    this.addEventListener('click', (event) => this.#follow(event));
    window.addEventListener('popstate', () => this.show());
    // This program comes when the box is entered or the address asks: while a reader types, the index comes too.
    void this.#open().catch(() => undefined);
    void this.show();
  }

  /** The engine, opened once; one that could not be is tried again by the next search. */
  #open(): Promise<SearchEngine> {
    this.#engine ??= openEngine(this.dataset['index'] ?? '');
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  /** Answers a search without drawing it. */
  async answer(search: string): Promise<SearchAnswer> {
    return answerOf(await this.#open(), stateOf(search));
  }

  /** Draws what the address asks for. */
  async show(): Promise<void> {
    const state = stateOf(location.search);
    const turn = (this.#turn += 1);
    // What a reader typed before this program came stays in the box.
    if (turn > 1 || this.#box.value === '') this.#box.value = state.query;
    const isStarted = state.query.trim() !== '';
    this.#isStarted = isStarted;
    if (!isStarted) return;
    this.#state = 'busy';
    try {
      const search = searchOf({ ...state, shown: PAGE_LENGTH });
      const known = this.#answered?.search === search ? this.#answered.answer : undefined;
      const answer = known ?? (await this.answer(search));
      const engine = await this.#engine;
      if (!engine) return;
      const [groups, other] = await Promise.all([
        this.#shownGroups(engine, answer, state),
        findOtherQueries(engine, state.query, answer.heldCount),
      ]);
      if (turn !== this.#turn) return;
      this.#answered = { search, answer };
      this.#draw(state, answer, groups, other);
      this.#state = 'done';
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#fail(error);
    }
  }

  #draw(state: SearchState, answer: SearchAnswer, groups: readonly ShownGroup[], other: OtherQueries): void {
    const focused = document.activeElement;
    const name = focused instanceof HTMLInputElement ? `${focused.name}=${focused.value}` : undefined;
    document.title = `${state.query} - ${this.dataset['title'] ?? ''}`;
    this.#report(state, answer);
    this.#part('browse').hidden = answer.heldCount > 0;
    this.#part('needs').hidden = true;
    const offers = drawOffers(state, answer.heldCount, other);
    this.#part('offers').replaceChildren(...(offers ? [offers] : []));
    const facets = drawFacets(state, answer.count, answer.facets, (key, value) =>
      this.#go(withToggled(state, key, value)),
    );
    this.#part('facets').replaceChildren(...facets);
    this.#part('side').hidden = facets.length === 0;
    this.#part('chosen').replaceChildren(...this.#drawChosen(state));
    this.#part('order').replaceChildren(...(answer.count > 1 ? [this.#drawOrder(state)] : []));
    const shownCount = groups.reduce((sum, { records }) => sum + records.length, 0);
    const hasMore = groups.length < answer.groups.length;
    this.#part('hits').replaceChildren(
      ...(answer.count > 0 ? [drawHits(groups, answer.parts)] : []),
      ...(hasMore ? [this.#drawMore(state, shownCount, answer.count)] : []),
    );
    if (name) this.#refocus(name);
  }

  /** As many whole groups as it takes to show the hits that the address asks for. */
  async #shownGroups(engine: SearchEngine, answer: SearchAnswer, state: SearchState): Promise<ShownGroup[]> {
    const shown: { page: number; records: number[]; hiddenCount: number }[] = [];
    let count = 0;
    for (const { page, records } of answer.groups) {
      if (count >= state.shown) break;
      const visible = this.#opened.has(page) ? records : records.slice(0, Math.min(SHOWN_OF_PAGE, state.shown - count));
      shown.push({ page, records: visible, hiddenCount: records.length - visible.length });
      count += Math.min(visible.length, SHOWN_OF_PAGE);
    }
    const texts = await engine.texts(shown.flatMap(({ records }) => records));
    return shown.map(({ page, records, hiddenCount }) => ({
      records: texts.splice(0, records.length),
      hiddenCount,
      onMore: () => {
        this.#opened.add(page);
        void this.show();
      },
    }));
  }

  #report({ query, relaxed }: SearchState, { count, heldCount, groups }: SearchAnswer): void {
    const number = element('strong', { 'data-search-count': String(count) }, String(count));
    const how = relaxed ? '（已放宽：每两个相邻的字都出现，不必整段连在一起）' : '';
    const what = query.trim();
    const told =
      count > 0
        ? ` 条记录含有“${what}”，在 ${groups.length} 个网页上`
        : heldCount > 0
          ? ` 条记录：所选范围里没有，不限范围有 ${heldCount} 条含有“${what}”`
          : ` 条记录：没有找到含有“${what}”的内容`;
    this.#part('count').replaceChildren(number, `${told}${how}`);
  }

  #drawChosen(state: SearchState): HTMLElement[] {
    return [...state.choice].flatMap(([key, values]) =>
      [...values].map((value) => {
        const label = `${facetTitle[key]}：${value}`;
        const button = element('button', { type: 'button', class: 'chosen', 'aria-label': `去掉 ${label}` }, label);
        button.addEventListener('click', () => this.#go(withToggled(state, key as FacetKey, value)));
        return button;
      }),
    );
  }

  #drawOrder(state: SearchState): HTMLElement {
    const select = element('select', { name: 'sort', class: 'filter__control' });
    for (const [key, title] of Object.entries(sortTitle)) {
      if (key === 'score' && !isOneEvaluationKind(state)) continue;
      select.append(element('option', { value: key }, title));
    }
    select.value = state.sort;
    select.addEventListener('change', () => this.#go({ ...state, sort: select.value as SortKey, shown: PAGE_LENGTH }));
    return element('label', { class: 'search-order' }, element('span', {}, '顺序'), select);
  }

  #drawMore(state: SearchState, shownCount: number, count: number): HTMLElement {
    const button = element(
      'button',
      { type: 'button', class: 'search-more button button--quiet' },
      `再看更多（已列 ${shownCount} / ${count} 条）`,
    );
    button.addEventListener('click', () => {
      history.replaceState(null, '', searchOf({ ...state, shown: state.shown + PAGE_LENGTH }));
      void this.show();
    });
    return button;
  }

  /** Links that search again stay on the page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-search-link]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#go(stateOf(link.search));
  }

  #go(state: SearchState): void {
    history.pushState(null, '', state.query.trim() === '' ? location.pathname : searchOf(state));
    this.#opened.clear();
    void this.show();
  }

  #fail(error: unknown): void {
    console.info('search', error);
    const again = element('button', { type: 'button', class: 'search-again button button--quiet' }, '重新载入');
    again.addEventListener('click', () => location.reload());
    this.#part('count').replaceChildren(failureText(error), again);
    // A later search starts afresh, as a piece that was lost may be there again.
    this.#engine = undefined;
    this.#answered = undefined;
    for (const name of ['offers', 'facets', 'hits', 'chosen', 'order']) this.#part(name).replaceChildren();
    this.#part('side').hidden = true;
    this.#part('browse').hidden = false;
    this.#part('needs').hidden = true;
    this.#state = 'failed';
  }

  #refocus(name: string): void {
    const boxes = this.querySelectorAll<HTMLInputElement>('.facet input');
    [...boxes].find((box) => `${box.name}=${box.value}` === name)?.focus();
  }

  set #state(state: 'busy' | 'done' | 'failed') {
    const main = this.closest('main');
    if (main) main.dataset['searchState'] = state;
  }

  set #isStarted(isStarted: boolean) {
    this.#part('answer').hidden = !isStarted;
    this.#part('browse').hidden = isStarted;
    this.#part('needs').hidden = isStarted;
    if (!isStarted) delete this.closest('main')?.dataset['searchState'];
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #box(): HTMLInputElement {
    return this.querySelector('input[type="search"]') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }
}

customElements.define('search-app', SearchApp);
