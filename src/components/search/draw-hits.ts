import type { ShownRecord } from '../../search/catalog.ts';
import { excerptsOf, markedRuns, openingOf, type Excerpt, type ExcerptRun } from '../../search/excerpt.ts';
import { pageOf } from '../../search/search-record.ts';
import { href } from '../href.ts';
import { element, type Child } from './element.ts';

/** The hits of a page that are shown, and how many more there are on it. */
export type ShownGroup = { records: readonly ShownRecord[]; hiddenCount: number; onMore: () => void };

/** The hits, grouped by the page on which they stand. */
export function drawHits(groups: readonly ShownGroup[], parts: readonly string[]): HTMLElement {
  return element('ol', { class: 'hits' }, ...groups.map((group) => drawGroup(group, parts)));
}

function drawGroup({ records, hiddenCount, onMore }: ShownGroup, parts: readonly string[]): HTMLElement {
  const [first] = records;
  const isPage = first?.address === pageOf(first?.address ?? '');
  return element(
    'li',
    { class: 'hits__group' },
    first &&
      !isPage &&
      element(
        'p',
        { class: 'hits__page' },
        element('a', { href: href(pageOf(first.address)), class: 'hits__page-link' }, first.pageTitle),
      ),
    element('ol', { class: 'hits__list' }, ...records.map((record) => drawHit(record, parts))),
    hiddenCount > 0 && moreButton(hiddenCount, onMore),
  );
}

function moreButton(hiddenCount: number, onMore: () => void): HTMLElement {
  const button = element(
    'button',
    { class: 'hits__more-here button button--quiet button--small', type: 'button' },
    `本页另有 ${hiddenCount} 条`,
  );
  button.addEventListener('click', onMore);
  return button;
}

function drawHit(record: ShownRecord, parts: readonly string[]): HTMLElement {
  const { address, title, fields } = record;
  const found = excerptsOf(title, fields, parts);
  const opening = found.length === 0 ? openingOf(title, fields) : undefined;
  return element(
    'li',
    { class: 'hit', 'data-search-result': true, 'data-address': address },
    element('a', { class: 'hit__title', href: href(address) }, ...runs(markedRuns(title, parts))),
    drawMeta(record),
    ...[...found, ...(opening ? [opening] : [])].map(drawExcerpt),
  );
}

function drawMeta({ facets, fields }: ShownRecord): HTMLElement {
  const told = [
    ...(facets.kind ?? []),
    ...fields.filter(({ label, place }) => label === '表' && place === 'context').map(({ text }) => text),
    ...(facets.region?.slice(-1) ?? []),
    ...(facets.department ?? []),
    ...(facets.year?.map((year) => `${year} 年`) ?? []),
    ...(facets.evaluation ?? []),
    ...(facets.grade?.map((grade) => `等级：${grade}`) ?? []),
  ];
  const isDemo = facets.origin?.includes('示例') ?? false;
  return element(
    'p',
    { class: 'hit__meta' },
    isDemo && element('span', { class: 'hit__demo' }, '示例数据'),
    ...told.map((text) => element('span', {}, text)),
  );
}

function drawExcerpt({ label, runs: shown }: Excerpt): HTMLElement {
  return element('p', { class: 'hit__excerpt' }, element('span', { class: 'hit__field' }, label), ...runs(shown));
}

const runs = (all: readonly ExcerptRun[]): Child[] =>
  all.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
