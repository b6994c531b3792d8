import { groupedHits } from '../../search/hit-order.ts';
import { queryParts } from '../../search/normalize.ts';
import { OFFLINE_GLOBAL, offlineHits, offlineRecord, type OfflineIndex } from '../../search/offline-index.ts';
import { drawHits } from './draw-hits.ts';

/** How many pages with hits are shown at first, and how many more at a time; and how many hits of one page. */
const PAGES_SHOWN = 20;
const HITS_OF_PAGE = 3;

/** The search of the offline edition: the index lies in the page as a script, what is searched stands in the address. */
const app = document.querySelector<HTMLElement>('[data-offline-search]');
const index = (globalThis as unknown as Record<string, OfflineIndex | undefined>)[OFFLINE_GLOBAL];
if (app) {
  if (index) answer(app, index, new URLSearchParams(location.search).get('q') ?? '');
  else tell(app, '没有读到检索数据 search-index/offline.js。请确认压缩包已完整解压，再打开本页。', 'failed');
}

function answer(app: HTMLElement, index: OfflineIndex, query: string): void {
  const box = app.querySelector<HTMLInputElement>('input[type="search"]');
  if (box?.value === '') box.value = query;
  const parts = queryParts(query);
  if (parts.length === 0) {
    box?.focus();
    return;
  }
  const hits = offlineHits(index, parts);
  tell(
    app,
    hits.size === 0 ? `没有一条记录含有“${query.trim()}”。` : `含有“${query.trim()}”的记录 ${hits.size} 条`,
    'done',
  );
  draw(app, index, groupedHits(index.catalog, hits, 'relevance'), parts, PAGES_SHOWN, new Set());
}

function draw(
  app: HTMLElement,
  index: OfflineIndex,
  groups: ReturnType<typeof groupedHits>,
  parts: readonly string[],
  shown: number,
  opened: Set<number>,
): void {
  const again = (more: number) => draw(app, index, groups, parts, more, opened);
  const drawn = groups.slice(0, shown).map(({ page, records }) => {
    const visible = opened.has(page) ? records : records.slice(0, HITS_OF_PAGE);
    return {
      records: visible.map((no) => offlineRecord(index, no)),
      hiddenCount: records.length - visible.length,
      onMore: () => {
        opened.add(page);
        again(shown);
      },
    };
  });
  const more = app.querySelector<HTMLButtonElement>('[data-part="more"]');
  app.querySelector('[data-part="hits"]')?.replaceChildren(drawHits(drawn, parts));
  if (!more) return;
  more.hidden = groups.length <= shown;
  more.textContent = `另有 ${groups.length - shown} 页，继续列出`;
  more.onclick = () => again(shown + PAGES_SHOWN);
}

function tell(app: HTMLElement, text: string, state: 'done' | 'failed'): void {
  app.querySelector('[data-part="answer"]')?.toggleAttribute('hidden', false);
  app.querySelector('[data-part="count"]')?.replaceChildren(text);
  app.closest('main')?.setAttribute('data-search-state', state);
}
