import { useSyncExternalStore } from 'react';

const CHANGED = 'explorer-address';

/** The query of the address, and how to change it. A change is a step that the back button takes back. */
export function useAddress(): [string, (query: URLSearchParams) => void] {
  const search = useSyncExternalStore(listen, () => location.search);
  return [search, go];
}

function listen(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  addEventListener(CHANGED, onChange);
  return () => {
    removeEventListener('popstate', onChange);
    removeEventListener(CHANGED, onChange);
  };
}

function go(query: URLSearchParams): void {
  const search = query.toString();
  if (search === location.search.replace(/^\?/, '')) return;
  history.pushState(null, '', `${location.pathname}${search ? `?${search}` : ''}`);
  dispatchEvent(new Event(CHANGED));
}
